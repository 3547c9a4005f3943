// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/join_page.h"

#include "session/join_code.h"
#include "ui/lobby/nearby_list.h"
#include "ui/text/joining_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int teamRole = Qt::UserRole + 1;
constexpr int widest = 620;
constexpr int longestName = 60; ///< as a person's name in a draft may be

} // namespace

JoinPage::JoinPage(Joining &joining, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_joining(joining),
      m_themes(themes),
      m_title(makeLabel(themes.theme(), FontRole::Title, Tone::Normal, this)),
      m_invitationCard(makeInvitation()),
      m_offerCard(makeOffer()),
      m_trouble(makeLabel(themes.theme(), FontRole::Body, Tone::Danger, this)),
      m_cancel(new QPushButton(this))
{
    layOut();
    connect(m_text, &QLineEdit::textEdited, this, &JoinPage::edited);
    connect(m_address, &QLineEdit::textEdited, this, &JoinPage::edited);
    connect(m_text, &QLineEdit::returnPressed, m_ask, &QPushButton::click);
    connect(m_address, &QLineEdit::returnPressed, m_ask, &QPushButton::click);
    connect(m_name, &QLineEdit::returnPressed, m_join, &QPushButton::click);
    connect(m_nearby, &NearbyList::chosen, this, &JoinPage::choose);
    connect(m_ask, &QPushButton::clicked, this, &JoinPage::ask);
    connect(m_join, &QPushButton::clicked, this, &JoinPage::join);
    connect(m_teams, &QListView::activated, this, &JoinPage::join);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_joining.cancel();
        Q_EMIT cancelled();
    });
    connect(&joining, &Joining::offered, this, &JoinPage::onOffered);
    connect(&joining, &Joining::failed, this, &JoinPage::onFailed);
    connect(&joining, &Joining::joined, this, &JoinPage::onJoined);
    retranslate();
}

Card *JoinPage::makeInvitation()
{
    auto *card = new Card(m_themes, this);
    const Theme &theme = m_themes.theme();
    m_textCaption = makeLabel(theme, FontRole::Body, Tone::Muted, card);
    m_text = new QLineEdit(card);
    m_addressCaption = makeLabel(theme, FontRole::Body, Tone::Muted, card);
    m_address = new QLineEdit(card);
    m_nearby = new NearbyList(m_joining, m_themes, card);
    m_ask = new QPushButton(card);
    m_textCaption->setBuddy(m_text);
    m_addressCaption->setBuddy(m_address);
    m_address->setPlaceholderText(u"192.168.1.20"_s);
    m_text->setPlaceholderText(u"warroom://…  \u00b7  K7QF-29XD"_s);
    m_ask->setProperty("kind", u"primary"_s);
    QVBoxLayout *layout = card->body();
    layout->setSpacing(8);
    layout->addWidget(m_textCaption);
    layout->addWidget(m_text);
    layout->addWidget(m_addressCaption);
    layout->addWidget(m_address);
    layout->addWidget(m_nearby);
    layout->addWidget(m_ask, 0, Qt::AlignRight);
    return card;
}

Card *JoinPage::makeOffer()
{
    auto *card = new Card(m_themes, this);
    const Theme &theme = m_themes.theme();
    m_draft = makeLabel(theme, FontRole::Heading, Tone::Normal, card);
    m_trust = makeLabel(theme, FontRole::Small, Tone::Muted, card);
    m_nameCaption = makeLabel(theme, FontRole::Body, Tone::Muted, card);
    m_name = new QLineEdit(card);
    m_teamsCaption = makeLabel(theme, FontRole::Body, Tone::Muted, card);
    m_teams = new QListView(card);
    m_model = new QStandardItemModel(m_teams);
    m_join = new QPushButton(card);
    m_draft->setWordWrap(true);
    m_trust->setWordWrap(true);
    m_trust->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setMaxLength(longestName);
    m_nameCaption->setBuddy(m_name);
    m_teamsCaption->setBuddy(m_teams);
    m_teams->setModel(m_model);
    m_teams->setEditTriggers(QListView::NoEditTriggers);
    m_teams->setMinimumHeight(Theme::scaled(88));
    m_teams->setSpacing(Theme::scaled(3));
    m_join->setProperty("kind", u"primary"_s);
    QVBoxLayout *layout = card->body();
    layout->setSpacing(8);
    layout->addWidget(m_draft);
    layout->addWidget(m_trust);
    layout->addSpacing(4);
    layout->addWidget(m_nameCaption);
    layout->addWidget(m_name);
    layout->addWidget(m_teamsCaption);
    layout->addWidget(m_teams, 1);
    layout->addWidget(m_join, 0, Qt::AlignRight);
    return card;
}

void JoinPage::layOut()
{
    m_trouble->setWordWrap(true);
    m_trouble->setMinimumHeight(2 * m_trouble->fontMetrics().lineSpacing());
    m_trouble->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_trouble, 1);
    foot->addWidget(m_cancel, 0, Qt::AlignTop);
    auto *column = new QWidget(this);
    column->setMaximumWidth(Theme::scaled(widest));
    auto *inside = new QVBoxLayout(column);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(14);
    inside->addWidget(m_title);
    inside->addWidget(m_invitationCard);
    inside->addWidget(m_offerCard, 1);
    inside->addLayout(foot);
    inside->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(40, 28, 40, 24);
    layout->addStretch();
    layout->addWidget(column, 10);
    layout->addStretch();
}

void JoinPage::prepare(const QString &link, const QString &personName)
{
    m_joining.cancel();
    m_text->setText(link);
    m_address->clear();
    m_room.reset();
    m_name->setText(personName);
    say({});
    setStep(Step::Inviting);
    edited();
    if (link.isEmpty())
        m_text->setFocus(Qt::OtherFocusReason);
    else
        ask();
}

QString JoinPage::personName() const
{
    return m_name->text().trimmed();
}

void JoinPage::choose(const NearbyRoom &room)
{
    m_room = room;
    const bool isSix = room.address.contains(u':');
    m_address->setText((isSix ? u"[%1]:%2"_s : u"%1:%2"_s).arg(room.address).arg(room.port));
    if (!isCode())
        m_text->clear();
    edited();
    (m_text->text().isEmpty() ? static_cast<QWidget *>(m_text) : m_ask)
        ->setFocus(Qt::OtherFocusReason);
}

bool JoinPage::isCode() const
{
    return !m_text->text().contains(u':');
}

/// A code alone does not say where the draft is; a link does.
void JoinPage::edited()
{
    const bool isEmpty = m_text->text().trimmed().isEmpty();
    const bool needsAddress = isCode() && (!isEmpty || !m_address->text().isEmpty());
    m_address->setVisible(needsAddress);
    m_addressCaption->setVisible(needsAddress);
    m_ask->setEnabled(!isEmpty && m_step != Step::Asking);
    if (m_step == Step::Choosing)
        setStep(Step::Inviting);
    say({});
}

tl::expected<Invitation, InvitationFault> JoinPage::invitation() const
{
    if (!isCode())
        return invitationIn(m_text->text());
    auto typed = typedInvitation(m_address->text(), m_text->text());
    if (typed && m_room && m_room->address == typed->host && m_room->port == typed->port)
        typed->isEncrypted = m_room->isEncrypted;
    return typed;
}

void JoinPage::ask()
{
    const auto wish = invitation();
    if (!wish) {
        say(invitationFaultText(wish.error()));
        if (wish.error() == InvitationFault::NoHost)
            m_address->setFocus(Qt::OtherFocusReason);
        return;
    }
    say({});
    setStep(Step::Asking);
    m_joining.ask(*wish);
}

void JoinPage::onOffered(const JoinOffer &offer)
{
    if (m_step != Step::Asking)
        return;
    m_offer = offer;
    fillTeams();
    setStep(Step::Choosing);
    if (m_name->text().isEmpty() && !offer.isForWatching)
        m_name->setFocus(Qt::OtherFocusReason);
    else if (!offer.isForWatching)
        m_teams->setFocus(Qt::OtherFocusReason);
    else
        m_join->setFocus(Qt::OtherFocusReason);
}

void JoinPage::fillTeams()
{
    m_model->clear();
    QModelIndex first;
    for (const OfferedTeam &team : m_offer.teams) {
        auto *item = new QStandardItem(team.isFree ? team.name : tr("%1 (taken)").arg(team.name));
        item->setData(team.id.text(), teamRole);
        item->setEnabled(team.isFree);
        m_model->appendRow(item);
        if (team.isFree && !first.isValid())
            first = item->index();
    }
    m_teams->setCurrentIndex(first);
}

std::optional<TeamId> JoinPage::chosenTeam() const
{
    const QModelIndex current = m_teams->currentIndex();
    return current.isValid() ? std::optional(TeamId(current.data(teamRole).toString()))
                             : std::nullopt;
}

void JoinPage::join()
{
    if (m_step != Step::Choosing)
        return;
    if (!m_offer.isForWatching && !chosenTeam()) {
        say(tr("No team is free. Ask the host for one."));
        return;
    }
    say({});
    setStep(Step::Joining);
    m_joining.join(m_offer, personName(), m_offer.isForWatching ? std::nullopt : chosenTeam());
}

/// Others are let in too: a host into his own draft, where another computer hosts it now.
void JoinPage::onJoined(const DraftId &draft)
{
    if (m_step != Step::Joining || draft != m_offer.draft)
        return;
    setStep(Step::Inviting);
    Q_EMIT joined(draft);
}

void JoinPage::onFailed(JoinTrouble trouble, const QString &detail)
{
    if (m_step != Step::Asking && m_step != Step::Joining)
        return;
    say(joinTroubleText(trouble), detail);
    const bool isTeams = m_step == Step::Joining && trouble == JoinTrouble::TeamTaken;
    setStep(Step::Inviting);
    if (isTeams)
        ask(); // for the teams that are free now
    if (isTeams)
        say(joinTroubleText(trouble));
}

void JoinPage::setStep(Step step)
{
    m_step = step;
    m_offerCard->setVisible(step == Step::Choosing || step == Step::Joining);
    m_ask->setText(step == Step::Asking ? tr("Asking…") : tr("Ask the host"));
    m_ask->setEnabled(step != Step::Asking && !m_text->text().trimmed().isEmpty());
    m_join->setEnabled(step == Step::Choosing);
    const bool watches = m_offer.isForWatching;
    m_join->setText(step == Step::Joining ? tr("One moment…")
                        : watches         ? tr("Watch")
                                          : tr("Take this team"));
    m_teams->setVisible(!watches);
    m_teamsCaption->setVisible(!watches);
    m_draft->setText(m_offer.title);
    m_trust->setVisible(m_offer.isFirstContact);
    m_trust->setText(tr("This is the first contact with this host, and a code proves nothing of "
                        "it. To be sure, compare its key with the one the host sees: %1")
                         .arg(m_offer.invitation.fingerprint));
}

void JoinPage::say(const QString &line, const QString &detail)
{
    m_trouble->setText(line);
    m_trouble->setToolTip(detail);
}

void JoinPage::retranslate()
{
    m_title->setText(tr("Join a draft"));
    m_invitationCard->setCaption(tr("Invitation"));
    m_offerCard->setCaption(tr("You are invited to"));
    m_textCaption->setText(tr("The link you were sent, or the code you were told"));
    m_addressCaption->setText(tr("The host's address"));
    m_nearby->setCaption(tr("Hosted on this network; choose one and type the code"));
    m_nameCaption->setText(tr("Your name in this draft"));
    m_teamsCaption->setText(tr("Your team"));
    m_cancel->setText(tr("Cancel"));
    if (!m_offer.teams.isEmpty() && m_step == Step::Choosing)
        fillTeams();
    setStep(m_step);
}

void JoinPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JoinPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_cancel->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace warroom

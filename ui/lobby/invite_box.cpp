// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/invite_box.h"

#include "session/join_code.h"
#include "ui/lobby/qr_code.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int copiedMs = 2000;

} // namespace

InviteBox::InviteBox(Hosting &hosting, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_hosting(hosting),
      m_qr(new QrCode(this)),
      m_code(makeLabel(themes.theme(), FontRole::Clock, Tone::Normal, this)),
      m_purpose(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_copy(new QPushButton(this)),
      m_withdraw(new QPushButton(this)),
      m_forTeam(new QComboBox(this)),
      m_forAnybody(new QPushButton(this)),
      m_byRequest(new QCheckBox(this)),
      m_forWatching(new QPushButton(this)),
      m_allCaption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_all(new QComboBox(this)),
      m_addressCaption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_addresses(new QComboBox(this))
{
    layOut();
    connect(&hosting, &Hosting::changed, this, &InviteBox::refresh);
    connect(m_copy, &QPushButton::clicked, this, &InviteBox::copyLink);
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        if (const auto given = shown())
            m_hosting.withdraw(given->code);
    });
    connect(m_forTeam, &QComboBox::activated, this, &InviteBox::inviteForTeam);
    connect(m_forAnybody, &QPushButton::clicked, this, [this] {
        invite({false, {}, std::max(1, static_cast<int>(m_teams.size()))});
    });
    connect(m_forWatching, &QPushButton::clicked, this, [this] {
        m_hosting.invite({true, {}, 100});
    });
    connect(m_all, &QComboBox::activated, this, &InviteBox::showCode);
    connect(m_addresses, &QComboBox::activated, this, &InviteBox::showCode);
    retranslate();
}

void InviteBox::layOut()
{
    QFont font = m_code->font();
    font.setPixelSize(Theme::scaled(30));
    m_code->setFont(font);
    m_code->setAlignment(Qt::AlignHCenter);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_purpose->setAlignment(Qt::AlignHCenter);
    m_purpose->setWordWrap(true);
    m_withdraw->setProperty("kind", u"link"_s);
    auto *own = new QHBoxLayout;
    own->addWidget(m_copy, 1);
    own->addWidget(m_forWatching, 1);
    for (QComboBox *box : {m_forTeam, m_all, m_addresses}) { // a team's name must not widen them
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    auto *more = new QHBoxLayout;
    more->addWidget(m_forTeam, 1);
    more->addWidget(m_forAnybody, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_qr, 0, Qt::AlignHCenter);
    layout->addWidget(m_code);
    layout->addWidget(m_purpose);
    layout->addLayout(own);
    layout->addLayout(more);
    layout->addWidget(m_byRequest);
    layout->addWidget(m_withdraw, 0, Qt::AlignLeft);
    layout->addWidget(m_allCaption);
    layout->addWidget(m_all);
    layout->addWidget(m_addressCaption);
    layout->addWidget(m_addresses);
}

void InviteBox::setTeams(const QList<Team> &all)
{
    QList<std::pair<TeamId, QString>> teams;
    for (const Team &team : all)
        teams.append({team.id, team.name});
    if (teams == m_teams)
        return;
    m_teams = teams;
    fillTeams();
    fillInvitations();
}

void InviteBox::refresh()
{
    fillAddresses();
    if (m_hosting.invitations() != m_known)
        fillInvitations();
    showCode();
}

void InviteBox::fillTeams()
{
    m_forTeam->clear();
    m_forTeam->addItem(tr("For one team…"));
    for (const auto &[team, name] : std::as_const(m_teams))
        m_forTeam->addItem(name, team.text());
}

/// One that is new is shown: somebody has just asked for it.
void InviteBox::fillInvitations()
{
    const QList<GivenInvitation> before = std::exchange(m_known, m_hosting.invitations());
    QString chosen = m_all->currentData().toString();
    m_all->clear();
    for (const GivenInvitation &given : std::as_const(m_known)) {
        m_all->addItem(u"%1 \u00b7 %2"_s.arg(shownJoinCode(given.code), purposeOf(given.wish)),
                       given.code);
        const bool isNew = std::none_of(before.begin(), before.end(),
                                        [&](const auto &each) { return each.code == given.code; });
        if (isNew && !before.isEmpty())
            chosen = given.code;
    }
    m_all->setCurrentIndex(std::max(0, m_all->findData(chosen)));
    showCode();
}

void InviteBox::fillAddresses()
{
    const QString chosen = m_addresses->currentData().toString();
    m_addresses->clear();
    for (const QString &address : m_hosting.addresses())
        m_addresses->addItem(u"%1, %2"_s.arg(address, tr("port %1").arg(m_hosting.port())),
                             address);
    m_addresses->setCurrentIndex(std::max(0, m_addresses->findData(chosen)));
    m_addresses->setVisible(m_addresses->count() > 1);
    m_addressCaption->setVisible(m_addresses->count() > 1);
}

std::optional<GivenInvitation> InviteBox::shown() const
{
    const QString code = m_all->currentData().toString();
    for (const GivenInvitation &given : m_known) {
        if (given.code == code)
            return given;
    }
    return {};
}

QString InviteBox::link() const
{
    const auto given = shown();
    return given ? linkOf(m_hosting.invitation(*given, m_addresses->currentData().toString()))
                 : QString();
}

void InviteBox::showCode()
{
    const auto given = shown();
    m_qr->setText(link());
    m_qr->setVisible(given.has_value());
    m_code->setVisible(given.has_value());
    m_code->setText(given ? shownJoinCode(given->code) : QString());
    QString purpose = tr("Nobody is invited.");
    if (given)
        purpose = u"%1 \u00b7 %2"_s.arg(
            purposeOf(given->wish),
            tr("%1 of %2 came").arg(given->people).arg(given->wish.mostPeople));
    m_purpose->setText(purpose);
    m_copy->setEnabled(given.has_value());
    m_withdraw->setEnabled(given.has_value());
    m_all->setVisible(m_known.size() > 1);
    m_allCaption->setVisible(m_known.size() > 1);
}

QString InviteBox::nameOf(const TeamId &team) const
{
    for (const auto &[id, name] : m_teams) {
        if (id == team)
            return name;
    }
    return team.text();
}

QString InviteBox::purposeOf(const InvitationWish &wish) const
{
    if (wish.isForWatching)
        return tr("to watch");
    const QString whom = wish.team ? nameOf(*wish.team) : tr("for any free team");
    return wish.isByRequest ? tr("%1, once you agree").arg(whom) : whom;
}

void InviteBox::takeFocus()
{
    m_copy->setFocus(Qt::OtherFocusReason);
}

void InviteBox::copyLink()
{
    QApplication::clipboard()->setText(link());
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(copiedMs, m_copy, [this] { m_copy->setText(tr("Copy link")); });
}

void InviteBox::invite(InvitationWish wish)
{
    wish.isByRequest = m_byRequest->isChecked();
    m_hosting.invite(wish);
}

/// The first entry says what the list is for.
void InviteBox::inviteForTeam(int index)
{
    if (index > 0)
        invite({false, TeamId(m_forTeam->itemData(index).toString()), 1});
    m_forTeam->setCurrentIndex(0);
}

void InviteBox::retranslate()
{
    m_copy->setText(tr("Copy link"));
    m_copy->setToolTip(tr("The link holds the address, the code and the key of this computer"));
    m_withdraw->setText(tr("Withdraw"));
    m_withdraw->setToolTip(tr("The code lets nobody in any more; who is in stays"));
    m_forAnybody->setText(tr("For anybody"));
    m_forWatching->setText(tr("Watch only"));
    m_byRequest->setText(tr("I agree to each first"));
    m_byRequest->setToolTip(tr("Who comes by the next invitation asks for a team; you give it to "
                               "him in the list of people"));
    m_forTeam->setAccessibleName(tr("Invite somebody for one team"));
    m_qr->setAccessibleName(tr("The link as a QR code"));
    m_all->setAccessibleName(tr("Invitations"));
    m_addresses->setAccessibleName(tr("Address of this computer"));
    m_allCaption->setText(QLocale().toUpper(tr("Invitations")));
    m_addressCaption->setText(QLocale().toUpper(tr("Address of this computer")));
    fillTeams();
    fillAddresses();
    fillInvitations();
}

void InviteBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace warroom

// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/successor_box.h"

#include "session/hosting.h"
#include "session/room_client.h"
#include "ui/room/courier.h"
#include "ui/text/rejection_text.h"
#include "ui/text/succession_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// What is chosen counts at once: nothing is by passing over it.
class OpenedChoice : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            showPopup();
            return;
        default:
            event->ignore();
        }
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

SuccessorBox::SuccessorBox(const Hosting &hosting, Courier &courier, ThemeSource &themes,
                           QWidget *parent)
    : QWidget(parent),
      m_hosting(hosting),
      m_courier(courier),
      m_caption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_choice(new OpenedChoice(this)),
      m_state(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_handOver(new QPushButton(this)),
      m_question(makeLabel(themes.theme(), FontRole::Body, Tone::Normal, this)),
      m_do(new QPushButton(this)),
      m_cancel(new QPushButton(this)),
      m_refusal(makeLabel(themes.theme(), FontRole::Small, Tone::Danger, this))
{
    layOut();
    connect(&hosting, &Hosting::changed, this, &SuccessorBox::refresh);
    connect(&client(), &RoomClient::recorded, this, &SuccessorBox::refresh);
    connect(&client(), &RoomClient::presenceChanged, this, &SuccessorBox::refresh);
    connect(m_choice, &QComboBox::activated, this, &SuccessorBox::name);
    connect(m_handOver, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_do, &QPushButton::clicked, this, &SuccessorBox::handOver);
    retranslate();
}

void SuccessorBox::layOut()
{
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    for (QLabel *label : {m_state, m_question, m_refusal})
        label->setWordWrap(true);
    m_refusal->hide();
    m_do->setProperty("kind", u"primary"_s);
    auto *answers = new QHBoxLayout;
    answers->addWidget(m_do, 1);
    answers->addWidget(m_cancel, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_caption);
    layout->addWidget(m_choice);
    layout->addWidget(m_state);
    layout->addWidget(m_handOver);
    layout->addWidget(m_question);
    layout->addLayout(answers);
    layout->addWidget(m_refusal);
}

void SuccessorBox::hideCaption()
{
    m_caption->hide();
}

const RoomClient &SuccessorBox::client() const
{
    return m_courier.client();
}

const Succession &SuccessorBox::succession() const
{
    return client().state().company.succession;
}

const HostOffer *SuccessorBox::named() const
{
    return succession().offer(succession().successor);
}

/// Of the others that are welcome, by age.
QList<HostOffer> SuccessorBox::offers() const
{
    QList<HostOffer> offers = succession().offers;
    offers.removeIf([this](const HostOffer &offer) {
        const Standing standing = client().state().company.standingOf(offer.person);
        return offer.key == succession().host || standing == Standing::Removed;
    });
    return offers;
}

QString SuccessorBox::entryOf(const HostOffer &offer) const
{
    QStringList parts{ownerText(offer.person, client().state()),
                      client().isPresent(offer.person) ? tr("here") : tr("away")};
    if (named() && named()->key == offer.key)
        parts << (offer.standsBy() ? tr("stands by") : tr("not ready yet"));
    return parts.join(u" \u00b7 "_s);
}

QString SuccessorBox::whyNobody() const
{
    if (!m_hosting.isEncrypted())
        return tr("A draft that is hosted without encryption cannot go on elsewhere.");
    if (offers().isEmpty())
        return tr("There is nobody to choose yet: a guest's computer can go on with the draft once "
                  "he is in it with a team.");
    return {};
}

void SuccessorBox::refresh()
{
    fill();
    if (!named() || !named()->standsBy())
        m_isAsked = false;
    showState();
}

/// Entries stay where they are while a list of them is open.
void SuccessorBox::fill()
{
    QList<std::pair<QString, QString>> entries{{tr("Nobody"), QString()}};
    for (const HostOffer &offer : offers())
        entries.append({entryOf(offer), offer.key});
    while (m_choice->count() > entries.size())
        m_choice->removeItem(m_choice->count() - 1);
    for (int i = 0; i < entries.size(); ++i) {
        if (i == m_choice->count())
            m_choice->addItem({});
        m_choice->setItemText(i, entries.at(i).first);
        m_choice->setItemData(i, entries.at(i).second);
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(succession().successor)));
}

void SuccessorBox::showState()
{
    const QString why = whyNobody();
    const HostOffer *next = why.isEmpty() ? named() : nullptr;
    const QString who = next ? ownerText(next->person, client().state()) : QString();
    const bool isReady = next && next->standsBy();
    m_choice->setVisible(why.isEmpty());
    m_handOver->setVisible(why.isEmpty() && !m_isAsked);
    m_handOver->setEnabled(isReady);
    for (QWidget *part : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_do),
                          static_cast<QWidget *>(m_cancel)})
        part->setVisible(m_isAsked);
    m_question->setText(tr("The draft goes on at %1's computer, and its clock with it. This screen "
                           "stays in it as a guest's.")
                            .arg(who));
    if (!why.isEmpty())
        m_state->setText(why);
    else if (!next)
        m_state->setText(tr("If this computer goes, those who run teams choose another one."));
    else if (isReady)
        m_state->setText(tr("%1's computer has a copy of everything, and waits.").arg(who));
    else
        m_state->setText(tr("%1's computer waits as soon as the draft is open there.").arg(who));
    setTone(*m_state, isReady ? Tone::Good : next ? Tone::Warning : Tone::Muted);
}

void SuccessorBox::ask(bool isAsked)
{
    m_isAsked = isAsked;
    m_refusal->hide();
    showState();
    (isAsked ? m_cancel : m_handOver)->setFocus(Qt::OtherFocusReason);
}

void SuccessorBox::name(int index)
{
    const QString key = m_choice->itemData(index).toString();
    if (key != succession().successor)
        send(commands::NameSuccessor{key});
}

void SuccessorBox::handOver()
{
    const QString key = succession().successor;
    ask(false);
    send(commands::HandOver{key});
}

void SuccessorBox::send(const Command &command)
{
    m_refusal->hide();
    m_courier.send(command, this, [this](const Answer &answer) {
        m_refusal->setText(refusalText(answer));
        m_refusal->setVisible(!answer.accepted);
        refresh(); // what was refused is not chosen
    });
}

void SuccessorBox::retranslate()
{
    m_caption->setText(QLocale().toUpper(tr("If this computer goes")));
    m_choice->setAccessibleName(tr("Who goes on with the draft if this computer goes"));
    m_handOver->setText(tr("Hand over now"));
    m_handOver->setToolTip(tr("The draft goes on at the chosen computer at once"));
    m_do->setText(tr("Hand over"));
    m_cancel->setText(tr("Cancel"));
    refresh();
}

void SuccessorBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isAsked)
        ask(false);
    else
        QWidget::keyPressEvent(event);
}

void SuccessorBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace warroom

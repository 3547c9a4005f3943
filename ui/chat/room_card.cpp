// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/room_card.h"

#include "session/room_client.h"
#include "ui/chat/message_bar.h"
#include "ui/chat/people_list.h"
#include "ui/chat/person_bar.h"
#include "ui/chat/talk_delegate.h"
#include "ui/chat/talk_field.h"
#include "ui/chat/talk_model.h"
#include "ui/room/courier.h"
#include "ui/room/moment.h"
#include "ui/text/rejection_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

RoomCard::RoomCard(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent)
    : Card(themes, parent),
      m_moment(moment),
      m_courier(courier),
      m_talk(new TalkModel(moment, this)),
      m_who(new QPushButton(this)),
      m_pinned(makeLabel(themes.theme(), FontRole::Small, Tone::Normal, this)),
      m_view(new QListView(this)),
      m_message(new MessageBar(moment, themes, this)),
      m_people(new PeopleList(moment.client(), themes, this)),
      m_person(new PersonBar(moment, themes, this)),
      m_refusal(makeLabel(themes.theme(), FontRole::Small, Tone::Danger, this)),
      m_field(new TalkField(this))
{
    layOut();
    listen();
    retranslate();
}

void RoomCard::layOut()
{
    m_who->setProperty("kind", u"link"_s);
    m_who->setCheckable(true);
    head()->addWidget(m_who);
    m_pinned->setWordWrap(true);
    m_pinned->setTextFormat(Qt::PlainText);
    m_view->setModel(m_talk);
    m_view->setItemDelegate(new TalkDelegate(themes(), m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMinimumHeight(Theme::scaled(36));
    m_people->setMinimumHeight(Theme::scaled(36));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    body()->addWidget(m_pinned);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_people, 1);
    body()->addWidget(m_message);
    body()->addWidget(m_person);
    body()->addWidget(m_refusal);
    body()->addWidget(m_field);
}

void RoomCard::listen()
{
    const RoomClient &client = m_moment.client();
    connect(m_who, &QPushButton::toggled, this, &RoomCard::showPeople);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                m_message->setMessage(index.isValid() ? m_talk->line(index).message : MessageId());
            });
    connect(m_talk, &QAbstractItemModel::modelReset, this, [this] { m_message->setMessage({}); });
    const QScrollBar *bar = m_view->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_isAtEnd = value >= bar->maximum() - Theme::scaled(8); });
    connect(bar, &QScrollBar::rangeChanged, this, &RoomCard::follow);
    connect(m_people, &QListWidget::currentItemChanged, this,
            [this] { m_person->setPerson(m_people->chosen()); });
    connect(m_message, &MessageBar::wished, this, &RoomCard::wish);
    connect(m_person, &PersonBar::wished, this, &RoomCard::wish);
    connect(m_field, &TalkField::said, this, &RoomCard::say);
    connect(m_field, &QLineEdit::textEdited, this, [this] { tellRefusal({}); });
    connect(&m_moment, &Moment::changed, this, &RoomCard::showPinned);
    for (const auto news :
         {&RoomClient::opened, &RoomClient::presenceChanged, &RoomClient::connectionChanged})
        connect(&client, news, this, &RoomCard::refresh);
    connect(&client, &RoomClient::recorded, this, &RoomCard::refresh);
}

QStringList RoomCard::lines() const
{
    QStringList lines;
    for (int row = m_talk->rowCount() - 1; row >= 0; --row)
        lines << m_talk->index(row).data().toString();
    return lines;
}

void RoomCard::refresh()
{
    const RoomClient &client = m_moment.client();
    const PersonId me(client.actor().id);
    const bool isMuted = client.state().company.standingOf(me) == Standing::Muted;
    m_field->setVisible(!client.isReadOnly() && client.actor().role != Role::Spectator);
    m_field->setEnabled(!isMuted);
    m_field->setPeople(namedPeople(client.state()));
    m_field->setPlaceholderText(isMuted ? tr("The commissioner muted you")
                                        : tr("Message the room…"));
    showWho();
    showPinned();
}

void RoomCard::showWho()
{
    const int connected = m_people->connected();
    m_who->setText(tr("%n connected", nullptr, connected));
    m_who->setVisible(!m_moment.client().isReadOnly());
}

void RoomCard::showPinned()
{
    const DraftState &state = m_moment.state();
    const auto pinned =
        state.setup ? pinnedLine(state, PersonId(m_moment.client().actor().id)) : std::nullopt;
    m_pinned->setVisible(pinned.has_value());
    if (pinned)
        //: A message that stays in sight: who said it, and what
        m_pinned->setText(tr("Pinned · %1: %2").arg(pinned->who, pinned->text));
}

void RoomCard::showPeople(bool isShown)
{
    m_people->setVisible(isShown);
    m_view->setVisible(!isShown);
    if (isShown) {
        m_message->setMessage({});
        m_person->setPerson(m_people->chosen());
    } else {
        m_person->setPerson({});
    }
    m_who->setToolTip(isShown ? tr("Show what was said") : tr("Show who is in the room"));
}

/// Whoever reads further up is left where he is.
void RoomCard::follow()
{
    if (m_isAtEnd)
        m_view->scrollToBottom();
}

void RoomCard::say(const QString &words, const QList<PersonId> &mentions)
{
    const QString sent = m_field->text();
    m_field->clear(); // it is shown again where it is refused
    tellRefusal({});
    m_courier.send(commands::SayMessage{words, mentions}, this, [this, sent](const Answer &answer) {
        if (answer.accepted)
            return;
        if (m_field->text().isEmpty())
            m_field->setText(sent);
        tellRefusal(refusalText(answer));
    });
}

void RoomCard::wish(const Command &command)
{
    tellRefusal({});
    m_courier.send(command, this, [this](const Answer &answer) {
        tellRefusal(refusalText(answer));
        m_message->refresh();
    });
}

void RoomCard::tellRefusal(const QString &line)
{
    m_refusal->setText(line);
    m_refusal->setVisible(!line.isEmpty());
}

void RoomCard::retranslate()
{
    setCaption(tr("Room"));
    m_field->setAccessibleName(tr("A message to the room"));
    m_view->setAccessibleName(tr("What was said and what happened"));
    m_people->setAccessibleName(tr("Who is in the room"));
    m_talk->retranslate();
    m_people->refresh();
    showPeople(m_who->isChecked());
    refresh();
}

void RoomCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace warroom

// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queue_card.h"

#include "session/autopick_preview.h"
#include "session/room_client.h"
#include "ui/models/queue_model.h"
#include "ui/queue/queue_view.h"
#include "ui/room/courier.h"
#include "ui/room/moment.h"
#include "ui/room/perspective.h"
#include "ui/text/reason_text.h"
#include "ui/text/rejection_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

QueueCard::QueueCard(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent)
    : Card(themes, parent),
      m_moment(moment),
      m_courier(courier),
      m_model(new QueueModel(this)),
      m_teams(new QComboBox(this)),
      m_view(new QueueView(*m_model, themes, this)),
      m_empty(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_preview(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_line(makeLabel(themes.theme(), FontRole::Small, Tone::Danger, this)),
      m_retry(new QPushButton(this))
{
    build();
    connect(m_model, &QueueModel::edited, this, &QueueCard::send);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &QueueCard::showEmpty);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QueueCard::showEmpty);
    connect(m_view, &QueueView::draftWanted, this, &QueueCard::draftWanted);
    connect(m_view, &QueueView::pointedAt, this, &QueueCard::pointedAt);
    connect(m_retry, &QPushButton::clicked, this, &QueueCard::send);
    connect(m_teams, &QComboBox::activated, this, [this](int row) {
        m_teamChosen = true;
        m_team = TeamId(m_teams->itemData(row).toString());
        refresh();
    });
    connect(&moment, &Moment::changed, this, &QueueCard::refresh);
    connect(&courier.client(), &RoomClient::preparationChanged, this, &QueueCard::showPreview);
    retranslate();
}

void QueueCard::build()
{
    m_empty->setWordWrap(true);
    m_preview->setWordWrap(true);
    m_line->setWordWrap(true);
    m_line->hide();
    m_retry->hide();
    m_retry->setProperty("kind", u"link"_s);
    m_teams->hide();
    body()->addWidget(m_teams);
    body()->addWidget(m_empty);
    body()->addWidget(m_view);
    body()->addWidget(m_preview);
    body()->addWidget(m_line);
    body()->addWidget(m_retry, 0, Qt::AlignLeft);
}

void QueueCard::retranslate()
{
    m_teams->setAccessibleName(tr("Whose queue"));
    m_view->setAccessibleName(tr("Queue"));
    m_empty->setText(tr("Empty. Q puts the selected player here; drag or Alt+Up and Alt+Down set "
                        "the order."));
    m_retry->setText(tr("Try again"));
    refresh();
}

void QueueCard::refresh()
{
    const Actor &actor = m_courier.client().actor();
    const DraftState &state = m_moment.state();
    if (!m_teamChosen || !actor.teams.contains(m_team)) {
        m_team = actor.teams.isEmpty() ? TeamId() : perspectiveTeam(state, actor);
    }
    const bool several = actor.teams.size() > 1;
    setCaption(several ? tr("Queue") : tr("Your queue"));
    showTeams();
    m_model->setState(state, m_team);
    m_view->setEnabled(m_moment.isLive() && !m_courier.client().isReadOnly());
    setVisible(isFillable());
    showEmpty();
    showPreview();
}

void QueueCard::showPreview()
{
    const DraftState &state = m_moment.state();
    const RoomClient &client = m_courier.client();
    const Seat *seat = state.setup ? state.seat(m_team) : nullptr;
    // Only of his own team can be said what it would do: the others' rankings nobody here knows.
    const bool isOwn = seat && seat->occupant == client.actor().id;
    const auto choice =
        isFillable() && isOwn ? autopickPreview(state, m_team, client.preparation()) : std::nullopt;
    m_preview->setText(choice ? previewText(*choice, *state.setup, client.preparation())
                              : QString());
    m_preview->setVisible(choice.has_value());
}

void QueueCard::showTeams()
{
    const QList<TeamId> &teams = m_courier.client().actor().teams;
    m_teams->setVisible(teams.size() > 1);
    const DraftState &state = m_moment.state();
    if (m_teams->count() != teams.size()) {
        m_teams->clear();
        for (const TeamId &team : teams) {
            const Team *known = state.setup ? state.setup->team(team) : nullptr;
            m_teams->addItem(known ? known->name : team.text(), team.text());
        }
    }
    m_teams->setCurrentIndex(m_teams->findData(m_team.text()));
}

void QueueCard::showEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
    m_view->updateGeometry();
    Q_EMIT changed();
}

bool QueueCard::isFillable() const
{
    const RoomClient &client = m_courier.client();
    return client.state().setup && !client.actor().teams.isEmpty() && !client.isReadOnly()
        && client.state().status != DraftStatus::Completed;
}

bool QueueCard::contains(const PlayerId &player) const
{
    return m_model->contains(player);
}

void QueueCard::toggle(const PlayerId &player)
{
    if (m_team.isEmpty() || player.isEmpty() || !m_view->isEnabled()
        || !m_moment.state().isFree(player))
        return;
    const qsizetype row = m_model->players().indexOf(player);
    if (row >= 0)
        m_model->remove(static_cast<int>(row));
    else
        m_model->append(player);
}

QString QueueCard::preview() const
{
    return m_preview->text();
}

QString QueueCard::line() const
{
    return m_line->isVisibleTo(this) ? m_line->text() : QString();
}

/// What the person arranged stays as it is, whatever comes of it; the line says if it is not saved.
void QueueCard::send()
{
    const int wish = ++m_sent;
    const commands::SetQueue command{m_team, m_model->players()};
    m_courier.send(command, this, [this, wish](const Answer &answer) {
        if (wish != m_sent)
            return;
        m_line->setText(refusalText(answer));
        m_line->setVisible(!answer.accepted);
        m_retry->setVisible(!answer.accepted && !answer.rejection);
    });
}

void QueueCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace warroom

// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/room_header.h"

#include "session/hosting.h"
#include "session/room_client.h"
#include "ui/commissioner/commissioner_tool.h"
#include "ui/room/courier.h"
#include "ui/room/moment.h"
#include "ui/text/rejection_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int armedMs = 4000;

QString shortDate(Instant instant)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMs(instant));
    return QLocale().toString(time.date(), u"d MMM yyyy"_s);
}

} // namespace

RoomHeader::RoomHeader(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_moment(moment),
      m_courier(courier),
      m_themes(themes),
      m_title(makeLabel(themes.theme(), FontRole::Title, Tone::Normal, this)),
      m_subtitle(new ElidedLabel(this)),
      m_badge(new Badge(themes, this)),
      m_behind(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_live(new QPushButton(this)),
      m_line(new ElidedLabel(this)),
      m_hosted(makeLabel(themes.theme(), FontRole::Small, Tone::Good, this)),
      m_host(new QPushButton(this)),
      m_undo(new QPushButton(this)),
      m_pause(new QPushButton(this)),
      m_home(new QPushButton(this))
{
    build();
    m_arming.setSingleShot(true);
    m_arming.setInterval(armedMs);
    connect(&m_arming, &QTimer::timeout, this, &RoomHeader::showButtons);
    connect(m_live, &QPushButton::clicked, &moment, &Moment::goLive);
    connect(m_undo, &QPushButton::clicked, this, &RoomHeader::undo);
    connect(m_pause, &QPushButton::clicked, this, &RoomHeader::togglePause);
    connect(m_host, &QPushButton::clicked, this, &RoomHeader::hostWanted);
    connect(m_home, &QPushButton::clicked, this, &RoomHeader::leaveWanted);
    connect(&moment, &Moment::changed, this, &RoomHeader::refresh);
    const RoomClient &client = courier.client();
    connect(&client, &RoomClient::recorded, this, &RoomHeader::refresh);
    connect(&client, &RoomClient::connectionChanged, this, &RoomHeader::showBadge);
    connect(&client, &RoomClient::failed, this, &RoomHeader::say);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void RoomHeader::build()
{
    m_subtitle->setFont(m_themes.theme().font(FontRole::Small));
    m_subtitle->setProperty("kind", u"muted"_s);
    m_line->setFont(m_themes.theme().font(FontRole::Small));
    m_line->setProperty("kind", u"danger"_s);
    m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_line->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 9);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(4);
    layout->addWidget(m_badge);
    layout->addWidget(m_behind);
    layout->addWidget(m_live);
    layout->addStretch(1);
    layout->addWidget(m_line, 2);
    layout->addWidget(m_hosted);
    layout->addWidget(m_host);
    layout->addWidget(m_undo);
    layout->addWidget(m_pause);
    layout->addWidget(m_home);
}

void RoomHeader::retranslate()
{
    m_live->setText(tr("Live"));
    m_live->setToolTip(tr("Back to the draft as it stands now"));
    m_home->setText(tr("Home"));
    m_home->setToolTip(tr("Back to your drafts; this one is kept"));
    refresh();
}

void RoomHeader::refresh()
{
    const DraftState &state = m_moment.state();
    const events::DraftCreated *created = state.setup ? &state.setup->created() : nullptr;
    m_title->setText(created ? created->title : tr("Opening\u2026"));
    const auto rounds = tr("%n round(s)", nullptr, created ? created->rounds : 0);
    const auto picks = tr("%n pick(s)", nullptr, static_cast<int>(state.slots.size()));
    QStringList parts{rounds, picks};
    if (created && !created->note.isEmpty())
        parts.prepend(created->note);
    m_subtitle->setText(created ? parts.join(u" \u00b7 "_s) : QString());
    m_subtitle->setToolTip(m_subtitle->text());
    m_arming.stop();
    showBadge();
    showButtons();
    showHosting();
}

void RoomHeader::offerHosting(Hosting *hosting)
{
    m_hosting = hosting;
    if (hosting)
        connect(hosting, &Hosting::changed, this, &RoomHeader::showHosting, Qt::UniqueConnection);
    showHosting();
}

void RoomHeader::showHosting()
{
    const RoomClient &client = m_courier.client();
    const bool canHost = m_hosting && canUse(CommissionerTool::Host, client);
    const bool isHosted = canHost && m_hosting->state() == Hosting::State::On
        && !m_hosting->standsBy() && m_hosting->draft() == client.state().setup->created().draft;
    m_host->setVisible(canHost);
    // In the lobby the invitations are in sight; what is left to do is to end it.
    const bool inLobby = client.state().status == DraftStatus::Created;
    m_host->setText(!isHosted ? tr("Host") : inLobby ? tr("Stop hosting") : tr("Invite"));
    m_host->setToolTip(isHosted && inLobby ? tr("Nobody can join or draft from elsewhere then")
                                           : tr("Let others join from their own computers"));
    m_hosted->setVisible(isHosted);
    if (!isHosted)
        return;
    QStringList here = m_hosting->present();
    here.removeAll(client.actor().id);
    const auto others = static_cast<int>(here.size());
    m_hosted->setText(u"\u25cf "_s + tr("Hosting \u00b7 %n here", nullptr, others));
    m_hosted->setToolTip(m_hosting->addresses().value(0) + u':'
                         + QString::number(m_hosting->port()));
}

void RoomHeader::showBadge()
{
    const DraftState &now = m_courier.client().state();
    const bool over = m_courier.client().isReadOnly() || now.status == DraftStatus::Completed;
    const int behind = m_moment.picksBehind();
    m_behind->setVisible(!m_moment.isLive());
    m_live->setVisible(!m_moment.isLive() && !over);
    m_behind->setText(over ? tr("as it stood then") : tr("%n pick(s) behind", nullptr, behind));
    m_badge->setVisible(now.setup != nullptr);
    if (over || !m_moment.isLive())
        m_badge->set(BadgeKind::Replay, tr("REPLAY \u00b7 %1").arg(shortDate(m_moment.now())));
    if (!m_moment.isLive())
        return;
    if (m_courier.client().connectionState().connection != Connection::Live) {
        m_badge->set(BadgeKind::Quiet, tr("NO CONNECTION"));
        return;
    }
    switch (now.status) {
    case DraftStatus::InProgress:
        m_badge->set(BadgeKind::Live, tr("LIVE"));
        break;
    case DraftStatus::Paused:
        m_badge->set(BadgeKind::Paused, tr("PAUSED"));
        break;
    case DraftStatus::Completed:
        m_badge->set(BadgeKind::Quiet, tr("COMPLETED"));
        break;
    case DraftStatus::Created:
        m_badge->set(BadgeKind::Lobby, tr("LOBBY"));
        break;
    case DraftStatus::None:
        m_badge->set(BadgeKind::Quiet, tr("NOT STARTED"));
        break;
    }
}

void RoomHeader::showButtons()
{
    const bool armed = m_arming.isActive();
    const bool runs = mayRun();
    const bool paused = m_courier.client().state().status == DraftStatus::Paused;
    m_pause->setVisible(runs);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    // The key asks in the past as well, and the question must be seen.
    m_undo->setVisible(runs && (m_moment.isLive() || armed));
    m_undo->setEnabled(canUndo());
    m_undo->setText(armed ? tr("Take back %1?").arg(lastPicked()) : tr("Undo last pick"));
    setStyleProperty(*m_undo, "kind", armed ? u"danger"_s : QString());
}

QString RoomHeader::lastPicked() const
{
    const DraftState &state = m_courier.client().state();
    if (state.selections.isEmpty())
        return {};
    const std::optional<Selection> &last = state.slots.at(state.selections.last()).selection;
    const Player *player = last ? state.setup->player(last->player) : nullptr;
    return player ? player->name : QString();
}

/// Whether a draft goes on here that the person is in charge of.
bool RoomHeader::mayRun() const
{
    const RoomClient &client = m_courier.client();
    const DraftStatus status = client.state().status;
    return isCommissioner(client)
        && (status == DraftStatus::InProgress || status == DraftStatus::Paused);
}

bool RoomHeader::canUndo() const
{
    return mayRun() && !m_courier.client().state().selections.isEmpty();
}

void RoomHeader::undo()
{
    if (!canUndo())
        return;
    if (!m_arming.isActive()) {
        m_arming.start();
        showButtons();
        return;
    }
    m_arming.stop();
    showButtons();
    m_courier.send(commands::UndoLastPick{}, this,
                   [this](const Answer &answer) { say(refusalText(answer)); });
}

void RoomHeader::togglePause()
{
    const bool paused = m_courier.client().state().status == DraftStatus::Paused;
    const Command command = paused ? Command(commands::ResumeDraft{})
                                   : Command(commands::PauseDraft{PauseReason::Commissioner});
    m_courier.send(command, this, [this](const Answer &answer) { say(refusalText(answer)); });
}

void RoomHeader::say(const QString &line)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

QString RoomHeader::line() const
{
    return m_line->isVisibleTo(this) ? m_line->text() : QString();
}

void RoomHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_themes.theme().colour(ColourRole::Line));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void RoomHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace warroom

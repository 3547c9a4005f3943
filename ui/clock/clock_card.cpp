// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clock/clock_card.h"

#include "domain/needs.h"
#include "ui/clock/clock_dial.h"
#include "ui/clock/clock_wishes.h"
#include "ui/clock/needs_row.h"
#include "ui/players/fitted_label.h"
#include "ui/room/moment.h"
#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/team_plate.h"

#include <QEvent>
#include <QLabel>
#include <QLinearGradient>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int flowingMs = 200;
constexpr int steppingMs = 1000;

} // namespace

ClockCard::ClockCard(Moment &moment, ThemeSource &themes, QWidget *parent)
    : Card(themes, parent),
      m_moment(moment),
      m_dial(new ClockDial(themes, this)),
      m_team(new QWidget(this)),
      m_plate(new TeamPlate(themes, PlateSize::Large, m_team)),
      m_name(new FittedLabel(m_team)),
      m_slot(new FittedLabel(m_team)),
      m_needs(new NeedsRow(themes, this)),
      m_reserves(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_explanation(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_refusal(makeLabel(themes.theme(), FontRole::Small, Tone::Danger, this)),
      m_button(new QPushButton(this)),
      m_wishes(new ClockWishes(moment, themes, this))
{
    build();
    m_tick.setInterval(flowingMs);
    connect(&m_tick, &QTimer::timeout, this, &ClockCard::tick);
    connect(&moment, &Moment::changed, this, &ClockCard::refresh);
    connect(&moment, &Moment::ticked, this, &ClockCard::tick);
    connect(m_button, &QPushButton::clicked, this, [this] {
        setRefusal({});
        if (m_face.mood == ClockMood::NotStarted)
            Q_EMIT startWanted();
        else
            Q_EMIT resumeWanted();
    });
    connect(m_wishes, &ClockWishes::wished, this, [this](const Command &command) {
        setRefusal({});
        Q_EMIT wished(command);
    });
    refresh();
}

void ClockCard::build()
{
    const Theme &theme = themes().theme();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_name->setFont(theme.font(FontRole::Heading));
    m_slot->setFont(theme.font(FontRole::Small));
    m_slot->setProperty("kind", u"muted"_s);
    m_explanation->setWordWrap(true);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_reserves->setWordWrap(true);

    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_name);
    names->addWidget(m_slot);
    auto *team = new QHBoxLayout(m_team);
    team->setContentsMargins(0, 0, 0, 0);
    team->setSpacing(10);
    team->addWidget(m_plate);
    team->addLayout(names, 1);

    body()->addWidget(m_dial);
    body()->addWidget(m_team);
    body()->addWidget(m_needs);
    body()->addWidget(m_reserves);
    body()->addWidget(m_explanation);
    body()->addWidget(m_button);
    body()->addWidget(m_wishes);
    body()->addWidget(m_refusal);
}

void ClockCard::setReducedMotion(bool reduced)
{
    m_tick.setInterval(reduced ? steppingMs : flowingMs);
}

void ClockCard::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    m_dial->setFixedHeight(compact ? m_dial->minimumSizeHint().height()
                                   : m_dial->sizeHint().height());
    refresh();
}

void ClockCard::setMayRun(bool may)
{
    m_mayRun = may;
    showButton();
    m_wishes->setMayRun(may);
}

void ClockCard::setRefusal(const QString &line)
{
    m_refusal->setText(line);
    m_refusal->setVisible(!line.isEmpty());
}

void ClockCard::refresh()
{
    m_face = clockFace(m_moment.state(), m_moment.now());
    setCaption(caption());
    showTeam();
    const QString why = explanation();
    m_explanation->setText(why);
    m_explanation->setVisible(!why.isEmpty());
    showButton();
    showReserves();
    m_wishes->setFace(m_face);
    if (m_face.mood == ClockMood::Running)
        setRefusal({});
    m_dial->setFace(m_face);
    const bool counts = isVisible() && m_moment.isLive() && m_face.mood == ClockMood::Running;
    if (counts && !m_tick.isActive())
        m_tick.start();
    else if (!counts)
        m_tick.stop();
    Q_EMIT ticked();
}

void ClockCard::tick()
{
    const QString before = m_dial->timeText();
    m_face = clockFace(m_moment.state(), m_moment.now());
    m_dial->setFace(m_face);
    if (before == m_dial->timeText())
        return;
    setCaption(caption());
    showReserves();
    Q_EMIT ticked();
}

void ClockCard::showTeam()
{
    const DraftState &state = m_moment.state();
    m_team->setVisible(m_face.slotIndex >= 0);
    m_needs->setVisible(m_face.slotIndex >= 0);
    if (m_face.slotIndex < 0)
        return;
    const Slot &slot = state.slots.at(m_face.slotIndex).slot;
    if (const Team *team = state.setup->team(slot.team)) {
        m_plate->setTeam(*team);
        m_name->setText(team->name);
        m_needs->setVisible(!team->needs.isEmpty());
    }
    m_slot->setText(slotWords(slot));
    m_needs->setNeeds(openNeeds(state, slot.team));
}

QString ClockCard::slotWords(const Slot &slot) const
{
    const QString overall = QString::number(slot.overall);
    if (m_compact)
        return tr("%1 \u00b7 %2 overall").arg(pickLabel(slot.round, slot.pick), overall);
    return tr("Round %1 \u00b7 Pick %2 \u00b7 %3 overall")
        .arg(QString::number(slot.round), QString::number(slot.pick), overall);
}

void ClockCard::showButton()
{
    const bool start = m_face.mood == ClockMood::NotStarted;
    const bool resume = m_face.mood == ClockMood::Paused;
    m_button->setText(start ? tr("Start the draft") : tr("Resume"));
    m_button->setVisible(m_mayRun && m_moment.isLive() && (start || resume));
}

QString ClockCard::caption() const
{
    switch (m_face.mood) {
    case ClockMood::Running:
        if (m_face.quietUntil)
            return tr("Quiet hours");
        return m_face.onBank ? tr("On its time bank") : tr("On the clock");
    case ClockMood::Untimed:
    case ClockMood::Expired:
        return tr("On the clock");
    case ClockMood::Paused:
        return tr("Paused");
    case ClockMood::Completed:
        return tr("Draft complete");
    case ClockMood::Waiting:
        return tr("Waiting for passed teams");
    case ClockMood::Between:
        return tr("Next on the clock");
    case ClockMood::NotStarted:
        return tr("First on the clock");
    case ClockMood::Closed:
        break;
    }
    return tr("Opening\u2026");
}

QString ClockCard::explanation() const
{
    const DraftState &state = m_moment.state();
    switch (m_face.mood) {
    case ClockMood::Paused:
        if (state.pause->reason == PauseReason::ClosedPastDeadline)
            return tr("The time ran out while Warroom was closed or asleep. The pick gets its "
                      "whole time back.");
        if (state.pause->reason == PauseReason::Scheduled)
            return tr("A planned pause.") + welcome();
        return welcome().trimmed();
    case ClockMood::Waiting: {
        QStringList teams;
        for (const SlotState &slot : state.slots) {
            if (slot.isOpen() && slot.passed && !teams.contains(slot.slot.team.text()))
                teams.append(slot.slot.team.text());
        }
        return tr("Passed, may pick any time: %1").arg(teams.join(u", "_s));
    }
    case ClockMood::Expired:
        return tr("The time is up. The team stays on the clock.");
    case ClockMood::Completed:
        return tr("%n player(s) drafted", nullptr, state.picksMade());
    case ClockMood::Running:
        if (m_face.quietUntil)
            return tr("The clock stands still until %1. Picks are welcome.")
                .arg(timeText(*m_face.quietUntil));
        break;
    case ClockMood::Closed:
    case ClockMood::Between:
    case ClockMood::NotStarted:
    case ClockMood::Untimed:
        break;
    }
    return {};
}

/// Behind another sentence, where the rules let teams pick in a pause.
QString ClockCard::welcome() const
{
    const bool isWelcome = m_moment.state().setup->created().clock.picksWhilePaused;
    return isWelcome ? u' ' + tr("Picks are welcome.") : QString();
}

/// "Bank 1:30 \u00b7 2 time-outs left", as far as the rules give any.
void ClockCard::showReserves()
{
    QStringList reserves;
    const std::shared_ptr<const DraftSetup> &setup = m_moment.state().setup;
    const bool shows = setup && !setup->created().clock.isOff() && m_face.slotIndex >= 0;
    if (shows && (m_face.bank > Milliseconds{0} || setup->created().clock.bankSeconds > 0))
        reserves << tr("Bank %1").arg(countdownText(m_face.bank));
    if (shows && setup->created().clock.timeOuts > 0)
        reserves << tr("%n time-out(s) left", nullptr, m_face.timeOuts);
    m_reserves->setText(reserves.join(u" \u00b7 "_s));
    m_reserves->setVisible(!reserves.isEmpty());
}

void ClockCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themes().theme();
    const QColor panel = theme.colour(ColourRole::Panel);
    QLinearGradient glow(0, 0, 0, height() * 0.65);
    glow.setColorAt(
        0, m_face.mood == ClockMood::Completed ? panel : theme.colour(ColourRole::ClockGlow));
    glow.setColorAt(1, panel);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(glow);
    painter.setPen(theme.colour(ColourRole::Line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void ClockCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    refresh();
}

void ClockCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_tick.stop();
}

void ClockCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace warroom

// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/log_check.h"

#include "domain/evolve.h"
#include "domain/lottery_order.h"
#include "domain/prepare.h"
#include "store/preparation_stream.h"
#include "store/rule_check.h"
#include "store/sealing.h"

using namespace Qt::StringLiterals;

namespace warroom {

LogCheck::LogCheck(DraftId stream, CheckScope scope, PersonKeys keys)
    : m_stream(std::move(stream)), m_scope(scope), m_keys(std::move(keys))
{
}

void LogCheck::next(const EventRecord &record)
{
    checkPlace(record);
    if (m_scope == CheckScope::Everything)
        checkContent(record);
    m_version = record.version;
    m_position = record.globalPosition;
    // As it is stored, not as it should be: otherwise one changed event would accuse all later
    // ones.
    m_hash = record.hash;
}

QList<Finding> LogCheck::finish(int head)
{
    if (head != m_version)
        find(0,
             u"the log ends at version %1, the draft is said to be at %2"_s.arg(m_version).arg(
                 head));
    if (!m_drawn.isEmpty() && m_isWhole)
        find(m_version, u"draws an order that is not made"_s);
    return std::move(m_findings);
}

void LogCheck::checkPlace(const EventRecord &record)
{
    if (record.version != m_version + 1) {
        m_isWhole = false;
        const int last = record.version - 1;
        find(m_version + 1,
             last <= m_version + 1 ? u"is missing"_s
                                   : u"is missing, with all up to %1"_s.arg(last));
        return; // its hash covers an event that is not there
    }
    if (record.globalPosition <= m_position)
        find(record.version, u"was recorded before the event it follows"_s);
    if (record.hash != chainedHash(m_hash, record))
        find(record.version, u"was changed, or an event before it was"_s);
}

void LogCheck::checkContent(const EventRecord &record)
{
    auto envelope = envelopeOf(record);
    if (!envelope) {
        m_isWhole = false;
        find(record.version, u"cannot be read: "_s + envelope.error().detail);
        return;
    }
    if (const auto fault = openTexts(envelope->event, m_keys))
        find(record.version, u"cannot be read: "_s + *fault);
    checkCause(*envelope);
    if (m_isWhole) // else what came before is in doubt: nobody can say what the rules allow here
        checkRules(*envelope);
}

void LogCheck::checkRules(const EventEnvelope &event)
{
    const bool isPreparation = isPreparationStream(m_stream);
    QString objection = isPreparation ? ruleBroken(m_preparation, m_stream, event.event)
                                      : ruleBroken(m_state, m_stream, event.event);
    if (objection.isEmpty())
        objection = drawBroken(event.event);
    if (!objection.isEmpty()) {
        m_isWhole = false;
        find(event.version, u"cannot have happened: "_s + objection);
    }
    const auto *drawn = std::get_if<events::LotteryDrawn>(&event.event);
    m_drawn = drawn && m_isWhole ? drawnRights(m_state, drawn->order) : QList<SlotRight>();
    if (isPreparation)
        evolve(m_preparation, event.event);
    else
        evolve(m_state, event.event);
}

/// The order changes right after it is drawn, and as it was drawn.
QString LogCheck::drawBroken(const Event &event) const
{
    if (m_drawn.isEmpty())
        return {};
    const auto *changed = std::get_if<events::OrderChanged>(&event);
    if (!changed)
        return u"the order that was drawn is not made"_s;
    return changed->rights == m_drawn ? QString() : u"the order is not the one that was drawn"_s;
}

void LogCheck::checkCause(const EventEnvelope &event)
{
    // Most causes are commands, which are not in the log. One that is must come first.
    const QUuid &cause = event.metadata.causationId;
    if (!cause.isNull() && !m_causes.contains(cause))
        m_causes.insert(cause, event.version);
    const auto effect = m_causes.constFind(event.id);
    if (effect == m_causes.cend())
        return;
    if (*effect == event.version)
        find(event.version, u"names itself as its cause"_s);
    else
        find(*effect, u"names as its cause event %1, which comes later"_s.arg(event.version));
}

void LogCheck::find(int version, const QString &what)
{
    m_findings.append(Finding{m_stream, version, what});
}

} // namespace warroom

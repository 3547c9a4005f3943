// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/decide.h"

namespace warroom {

/// The rules of each part, for decide() alone.
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::OfferTrade &offer);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::AnswerTrade &answer);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::WithdrawTrade &withdraw);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::VetoTrade &veto);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::SettleTrade &settle);

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::PickForTeam &pick);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::CorrectPick &correct);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::ChangeSeat &change);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::ChangeOrder &change);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::EndDraft &end);

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::NominatePlayer &nominate);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::PlaceBid &bid);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::SetBidLimit &limit);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::CloseLot &close);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::ExpireNomination &expire);

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::CommitLottery &commit);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::DrawLottery &draw);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::SayMessage &say);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::ReactToMessage &react);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::PinMessage &pin);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::ChangeStanding &change);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::NudgeDrafter &nudge);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::SetReadiness &set);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::RequestSeat &request);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::DropSeatRequest &drop);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::PlanStart &plan);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::NameCommissioner &name);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::OfferToHost &offer);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::NameSuccessor &name);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::HandOver &handOver);
Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::TakeOver &takeOver);

} // namespace warroom

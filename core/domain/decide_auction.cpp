// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decide_parts.h"

namespace warroom {

Decision decidePart(const DraftState &, const IssuedCommand &, const commands::NominatePlayer &)
{
    return tl::unexpected(Rejection::NotCreated);
}

Decision decidePart(const DraftState &, const IssuedCommand &, const commands::PlaceBid &)
{
    return tl::unexpected(Rejection::NotCreated);
}

Decision decidePart(const DraftState &, const IssuedCommand &, const commands::SetBidLimit &)
{
    return tl::unexpected(Rejection::NotCreated);
}

Decision decidePart(const DraftState &, const IssuedCommand &, const commands::CloseLot &)
{
    return tl::unexpected(Rejection::NotCreated);
}

Decision decidePart(const DraftState &, const IssuedCommand &, const commands::ExpireNomination &)
{
    return tl::unexpected(Rejection::NotCreated);
}

} // namespace warroom

// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decide_parts.h"

namespace warroom {

Decision decidePart(const DraftState &, const IssuedCommand &, const commands::PickForTeam &)
{
    return tl::unexpected(Rejection::NotCreated);
}

Decision decidePart(const DraftState &, const IssuedCommand &, const commands::CorrectPick &)
{
    return tl::unexpected(Rejection::NotCreated);
}

Decision decidePart(const DraftState &, const IssuedCommand &, const commands::ChangeSeat &)
{
    return tl::unexpected(Rejection::NotCreated);
}

Decision decidePart(const DraftState &, const IssuedCommand &, const commands::ChangeOrder &)
{
    return tl::unexpected(Rejection::NotCreated);
}

Decision decidePart(const DraftState &, const IssuedCommand &, const commands::EndDraft &)
{
    return tl::unexpected(Rejection::NotCreated);
}

} // namespace warroom

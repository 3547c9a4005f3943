// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/new_draft_page.h"

namespace warroom {
NewDraftPage::NewDraftPage(ThemeSource &, QWidget *parent) : QWidget(parent)
{
}
} // namespace warroom

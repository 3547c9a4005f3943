// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commissioner/end_panel.h"

#include "ui/commissioner/commissioner_tool.h"
#include "ui/room/moment.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace warroom {

EndPanel::EndPanel(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent)
    : CommissionerPanel(moment, courier, themes, parent),
      m_what(makeLabel(themes.theme(), FontRole::Body, Tone::Normal, this))
{
    m_what->setWordWrap(true);
    form()->addWidget(m_what);
    refresh();
}

/// Not the button: nothing is ended by an Enter too many.
void EndPanel::takeFocus()
{
    if (auto *reason = findChild<QLineEdit *>())
        reason->setFocus(Qt::OtherFocusReason);
}

std::optional<Command> EndPanel::wish() const
{
    return commands::EndDraft{reason()};
}

void EndPanel::refresh()
{
    setCaption(tr("End the draft"));
    const auto open = static_cast<int>(state().slots.size() - state().selections.size());
    m_what->setText(tr("%n pick(s) will stay open. Offers that stand and players on the block "
                       "come to nothing.",
                       nullptr, open));
    setFootnote(tr("This can't be taken back: the draft is over for everyone."));
    setReady(tr("End the draft"), canUse(CommissionerTool::EndDraft, moment().client()));
}

} // namespace warroom

// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/events.h"
#include "session/hosting.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace warroom {

class ThemeSource;

/// What can be chosen before a draft is hosted. As it stands it suits nearly everybody.
class HostOptions : public QWidget {
    Q_OBJECT

public:
    explicit HostOptions(ThemeSource &themes, QWidget *parent = nullptr);

    /// The wish to host \a draft in this way, with a first invitation for everybody.
    HostingWish wish(const events::DraftCreated &draft) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_portCaption;
    QSpinBox *m_port;
    QCheckBox *m_encrypted;
    QCheckBox *m_announced;
};

/// This computer's key, to be compared by somebody who has no link.
QString keyText(const Hosting &hosting);
/// What to do where nobody gets through.
QString firewallText(const Hosting &hosting);

} // namespace warroom

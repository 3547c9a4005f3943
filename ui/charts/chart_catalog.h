// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_input.h"

#include <QLatin1StringView>

class QWidget;

namespace warroom {

class ChartPane;
class ThemeSource;

/// One card of the analysis: a pure measure, and the pane that shows what it found.
struct ChartEntry {
    QLatin1StringView key;
    const char *title; ///< in English, for translation in the context "Charts"
    const char *note;
    ChartFindings (*measure)(const ChartInput &input); ///< runs off the window's thread
    ChartPane *(*make)(ThemeSource &themes, QWidget *parent);
};

/// Every chart there is, in the order they are laid out.
std::span<const ChartEntry> chartCatalog();

} // namespace warroom

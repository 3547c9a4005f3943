// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QFrame;
class QLabel;
class QWidget;

namespace warroom {

class Theme;
enum class FontRole;

enum class Tone { Normal, Muted, Danger, Good, Warning };

/// A label in one of the theme's fonts. Its colour follows the theme by itself.
QLabel *makeLabel(const Theme &theme, FontRole font, Tone tone, QWidget *parent = nullptr);
void setTone(QLabel &label, Tone tone);
/// A horizontal line of one pixel.
QFrame *makeLine(QWidget *parent = nullptr);

/// Puts a style sheet's property on \a widget and has it looked at again.
void setStyleProperty(QWidget &widget, const char *name, const QString &value);

} // namespace warroom

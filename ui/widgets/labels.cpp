// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/labels.h"

#include "ui/theme/theme.h"

#include <QFrame>
#include <QLabel>
#include <QStyle>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

QString kindOf(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return {};
    case Tone::Muted:
        return u"muted"_s;
    case Tone::Danger:
        return u"danger"_s;
    case Tone::Good:
        return u"good"_s;
    case Tone::Warning:
        return u"warning"_s;
    }
    return {};
}

} // namespace

QLabel *makeLabel(const Theme &theme, FontRole font, Tone tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(theme.font(font));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", kindOf(tone));
    return label;
}

void setTone(QLabel &label, Tone tone)
{
    setStyleProperty(label, "kind", kindOf(tone));
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("kind", u"line"_s);
    line->setFixedHeight(1);
    return line;
}

void setStyleProperty(QWidget &widget, const char *name, const QString &value)
{
    if (widget.property(name).toString() == value)
        return;
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace warroom

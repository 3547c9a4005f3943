// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/look_form.h"

#include "ui/actions/actions.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace warroom {

namespace {

/// Without the mark for the menu's letter.
QString textOf(const QAction &action)
{
    return QString(action.text()).remove(u'&');
}

} // namespace

LookForm::LookForm(ThemeSource &themes, const Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_caption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_theme(new SegmentedControl(this)),
      m_language(new SegmentedControl(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_caption);
    layout->addWidget(m_theme);
    layout->addWidget(m_language);
    layout->addWidget(boxFor(*actions[ActionId::SafePositionColours]));
    layout->addWidget(boxFor(*actions[ActionId::ReduceMotion]));
    follow(*m_theme,
           {actions[ActionId::ThemeSystem], actions[ActionId::ThemeDark],
            actions[ActionId::ThemeLight]});
    follow(*m_language, actions.languages());
    retranslate();
}

QCheckBox *LookForm::boxFor(QAction &action)
{
    auto *box = new QCheckBox(this);
    const auto show = [box, &action] {
        box->setText(textOf(action));
        box->setChecked(action.isChecked());
    };
    show();
    connect(&action, &QAction::changed, box, show);
    connect(box, &QCheckBox::clicked, &action, &QAction::setChecked);
    return box;
}

void LookForm::follow(SegmentedControl &row, const QList<QAction *> &actions)
{
    const auto show = [&row, actions] {
        QList<RowChoice> choices;
        for (const QAction *action : actions)
            choices << RowChoice{QString::number(choices.size()), textOf(*action)};
        row.setChoices(choices);
        for (qsizetype i = 0; i < actions.size(); ++i) {
            if (actions.at(i)->isChecked())
                row.setCurrent(QString::number(i));
        }
    };
    show();
    for (QAction *action : actions)
        connect(action, &QAction::changed, &row, show);
    connect(&row, &SegmentedControl::chosen, this,
            [actions](const QString &key) { actions.at(key.toInt())->trigger(); });
}

void LookForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LookForm::retranslate()
{
    m_caption->setText(QLocale().toUpper(tr("Look and language")));
    m_theme->setAccessibleName(tr("Colours"));
    m_language->setAccessibleName(tr("Language"));
}

} // namespace warroom

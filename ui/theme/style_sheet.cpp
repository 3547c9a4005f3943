// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// The rules of every standard control. "@role" is a colour, "@key" the
/// theme's key, "@12px" a length in the system's font size.
constexpr QStringView rules[] = {
    uR"(
QMainWindow, QDialog, QMessageBox { background: @window; }
QWidget { color: @text; selection-background-color: @info_fill; selection-color: #FFFFFF; }
QLabel { background: transparent; }
QLabel[kind="muted"] { color: @text_muted; }
QLabel[kind="danger"] { color: @danger; }
QLabel[kind="good"] { color: @good; }
QLabel[kind="warning"] { color: @accent_text; }
QLabel[kind="link"] { color: @info; }
QLabel[kind="key"] { background: @raised; border: 1px solid @line; border-radius: 4px;
    padding: 2px 6px; }
QLabel[kind="disc"] { background: @raised; color: @info; border-radius: @20px; }
QLabel[kind="count"] { background: @danger; color: @window; border-radius: @8px;
    padding: 0 @5px; min-height: @16px; font-size: @11px; font-weight: 700; }
QToolTip { color: @text; background: @raised; border: 1px solid @line; padding: 4px 6px; }
QStatusBar { background: @menu_bar; color: @text_muted; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QFrame[kind="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
)", uR"(
QMenuBar { background: @menu_bar; color: @text_muted; padding: 0 6px; }
QMenuBar::item { background: transparent; padding: 6px 9px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @raised; color: @text; }
QMenu { background: @raised; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 26px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @text_muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::indicator { width: 12px; height: 12px; left: 7px; border-radius: 3px;
    border: 1px solid transparent; }
QMenu::indicator:checked { background: @accent_fill; image: url(:/icons/check.svg); }
)", uR"(
QPushButton, QToolButton { background: @raised; color: @text; border: 1px solid @line;
    border-radius: 6px; padding: 5px 12px; font-weight: 600; }
QPushButton { min-height: @16px; outline: none; }
QToolButton { padding: 4px; }
QPushButton:hover, QToolButton:hover { border-color: @text_muted; }
QPushButton:pressed, QToolButton:pressed { background: @line; }
QPushButton:focus, QToolButton:focus { border-color: @accent; }
QPushButton:checked, QToolButton:checked { background: @line; }
QPushButton:disabled, QToolButton:disabled { color: @text_muted; background: @panel; }
QPushButton[kind="primary"] { background: @accent_fill; color: @on_accent;
    border-color: @accent_fill; }
QPushButton[kind="primary"]:hover { border-color: @text; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; padding: 4px 11px; }
QPushButton[kind="primary"]:disabled { background: @raised; color: @text_muted;
    border-color: @line; }
QPushButton[look="large"] { min-height: @28px; font-size: @16px; }
QPushButton[kind="danger"] { color: @danger; }
QPushButton[kind="danger"]:hover { border-color: @danger; }
QPushButton[kind="ghost"], QToolButton[kind="ghost"] { background: transparent;
    border-color: transparent; color: @text_muted; }
QPushButton[kind="ghost"]:hover, QToolButton[kind="ghost"]:hover { background: @raised;
    color: @text; }
QPushButton[kind="ghost"]:focus, QToolButton[kind="ghost"]:focus { border-color: @accent; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: @info;
    padding: 2px 2px; font-weight: 400; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: @accent; }
QPushButton[kind="star"] { padding: 5px 8px; color: @text_muted; }
QPushButton[kind="star"]:checked { color: @accent_text; border-color: @accent; }
QPushButton[kind="chip"] { border-color: transparent; padding: 3px 8px; font-size: @12px; }
QPushButton[kind="chip"]:hover { border-color: @line; }
QPushButton[kind="chip"]:checked { background: @text; color: @window; }
QPushButton[kind="chip"]:focus { border-color: @accent; }
QWidget[kind="segments"] { background: @field; border: 1px solid @line; border-radius: 8px; }
QPushButton[kind="segment"] { background: transparent; border-color: transparent;
    color: @text_muted; padding: 4px 8px; }
QPushButton[kind="segment"]:hover { color: @text; }
QPushButton[kind="segment"]:checked { background: @line; color: @text; }
QPushButton[kind="segment"]:focus { border-color: @accent; }
)", uR"(
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QTimeEdit, QComboBox {
    background: @field; color: @text; border: 1px solid @line; border-radius: 6px;
    padding: 4px 8px; min-height: @18px; }
QLineEdit:hover, QSpinBox:hover, QTimeEdit:hover, QComboBox:hover { border-color: @text_muted; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QTimeEdit:focus, QComboBox:focus { border-color: @accent; }
QLineEdit:disabled, QSpinBox:disabled, QTimeEdit:disabled, QComboBox:disabled {
    color: @text_muted; background: @panel; }
QLineEdit[wrong="true"] { border-color: @danger; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {
    border: none; background: transparent; width: 18px;
    subcontrol-origin: border; }
QSpinBox::up-button, QTimeEdit::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QSpinBox::down-button, QTimeEdit::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: url(:/icons/up-@key.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: url(:/icons/down-@key.svg); width: 12px; height: 12px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/down-@key.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @line; padding: 4px;
    outline: none; selection-background-color: @selection; selection-color: @text; }
QCheckBox, QRadioButton { background: transparent; spacing: 8px; border: 1px solid transparent;
    border-radius: 4px; padding: 1px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox:disabled { color: @text_muted; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border-radius: 4px;
    border: 1px solid @text_muted; background: @field; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: @accent_fill; border-color: @accent_fill;
    image: url(:/icons/check.svg); }
QRadioButton::indicator:checked { background: @accent_fill; border: 4px solid @field; }
)", uR"(
QAbstractItemView { background: transparent; alternate-background-color: transparent;
    border: none; outline: none; gridline-color: @line; selection-background-color: @selection;
    selection-color: @text; }
QTableView::item, QTreeView::item { border-bottom: 1px solid @line; padding: 0 6px; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {
    background: @selection; color: @text; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: @text_muted; border: none;
    border-bottom: 1px solid @line; padding: 6px 6px; font-weight: 600; font-size: @11px; }
QHeaderView::section:hover { color: @text; }
QHeaderView::up-arrow { image: url(:/icons/up-@key.svg); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url(:/icons/down-@key.svg); width: 12px; height: 12px; }
QTableCornerButton::section { background: transparent; border: none; }
)", uR"(
QTabWidget::pane { border: none; border-top: 1px solid @line; top: -1px; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @text_muted; border: none;
    border-bottom: 2px solid transparent; padding: 7px 1px 8px 1px; margin-right: 18px;
    font-weight: 600; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:disabled { color: @line; }
QTabBar:focus { outline: none; }
QTabBar::tab:selected:focus { color: @accent_text; }
QSplitter::handle { background: transparent; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; color: transparent; }
QProgressBar::chunk { background: @info_fill; border-radius: 3px; }
QSlider::groove:horizontal { background: @line; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: @accent_fill; width: 14px; height: 14px;
    margin: -5px 0; border-radius: 7px; }
)", uR"(
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 8px; margin: 0; }
QScrollBar:horizontal { height: 8px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @text_muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
)",
};

QString cssColour(const QColor &colour)
{
    if (colour.alpha() == 255)
        return colour.name();
    return u"rgba(%1, %2, %3, %4)"_s.arg(colour.red())
        .arg(colour.green())
        .arg(colour.blue())
        .arg(colour.alpha());
}

} // namespace

QString Theme::styleSheet() const
{
    QString sheet;
    for (const QStringView part : rules)
        sheet += part;
    // Longest names first, so that "@text_muted" is not read as "@text".
    const std::pair<QStringView, ColourRole> names[] = {
        {u"@accent_fill", ColourRole::AccentFill},
        {u"@accent_text", ColourRole::AccentText},
        {u"@text_muted", ColourRole::TextMuted},
        {u"@info_fill", ColourRole::InfoFill},
        {u"@on_accent", ColourRole::OnAccent},
        {u"@selection", ColourRole::Selection},
        {u"@menu_bar", ColourRole::MenuBar},
        {u"@accent", ColourRole::Accent},
        {u"@danger", ColourRole::Danger},
        {u"@raised", ColourRole::Raised},
        {u"@window", ColourRole::Window},
        {u"@field", ColourRole::Field},
        {u"@panel", ColourRole::Panel},
        {u"@good", ColourRole::Good},
        {u"@info", ColourRole::Info},
        {u"@line", ColourRole::Line},
        {u"@text", ColourRole::Text},
    };
    for (const auto &[name, role] : names)
        sheet.replace(name.toString(), cssColour(colour(role)));
    for (const int length : {5, 8, 11, 12, 16, 18, 20, 28})
        sheet.replace(u"@%1px"_s.arg(length), u"%1px"_s.arg(scaled(length)));
    return sheet.replace(u"@key"_s, isDark() ? u"dark"_s : u"light"_s);
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, colour(ColourRole::Window));
    palette.setColor(QPalette::Base, colour(ColourRole::Panel));
    palette.setColor(QPalette::AlternateBase, colour(ColourRole::Raised));
    palette.setColor(QPalette::Button, colour(ColourRole::Raised));
    palette.setColor(QPalette::ToolTipBase, colour(ColourRole::Raised));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, colour(ColourRole::Text));
    palette.setColor(QPalette::PlaceholderText, colour(ColourRole::TextMuted));
    palette.setColor(QPalette::Highlight, colour(ColourRole::InfoFill));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, colour(ColourRole::Info));
    palette.setColor(QPalette::LinkVisited, colour(ColourRole::Info));
    palette.setColor(QPalette::Light, colour(ColourRole::Raised));
    palette.setColor(QPalette::Midlight, colour(ColourRole::Line));
    palette.setColor(QPalette::Mid, colour(ColourRole::Line));
    palette.setColor(QPalette::Dark, colour(ColourRole::MenuBar));
    palette.setColor(QPalette::Shadow, colour(ColourRole::MenuBar));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(ColourRole::TextMuted));
    return palette;
}

} // namespace warroom

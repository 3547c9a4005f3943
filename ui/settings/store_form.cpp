// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/store_form.h"

#include "ui/settings/connection_trial.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

QString keyOf(StoreKind kind)
{
    return enumName(kind);
}

QString faultText(AddressFault fault)
{
    switch (fault) {
    case AddressFault::None:
        return {};
    case AddressFault::Missing:
        return StoreForm::tr("Which server? Type its address.");
    case AddressFault::NotAnAddress:
        return StoreForm::tr("This is no address like %1.")
            .arg(u"postgresql://user@host:5432/database"_s);
    case AddressFault::HasPassword:
        return StoreForm::tr("An address with a password is not saved: settings are plain text. "
                             "Put the password in ~/.pgpass.");
    }
    return {};
}

} // namespace

StoreForm::StoreForm(ThemeSource &themes, Settings &settings, const StorePlaces &places,
                     QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_places(places),
      m_trial(new ConnectionTrial(places.tryServer, this)),
      m_caption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_kind(new SegmentedControl(this)),
      m_addressCaption(makeLabel(themes.theme(), FontRole::Body, Tone::Muted, this)),
      m_address(new QLineEdit(this)),
      m_try(new QPushButton(this)),
      m_explanation(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_override(makeLabel(themes.theme(), FontRole::Small, Tone::Normal, this)),
      m_outcome(makeLabel(themes.theme(), FontRole::Body, Tone::Normal, this)),
      m_save(new QPushButton(this))
{
    m_address->setPlaceholderText(u"postgresql://user@host:5432/database"_s);
    m_addressCaption->setBuddy(m_address);
    m_save->setProperty("kind", u"primary"_s);
    m_save->setMinimumSize(Theme::scaled(84), Theme::scaled(34));
    for (QLabel *label : {m_explanation, m_override, m_outcome})
        label->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Room for two lines from the start: what is below stays where it is when something is said.
    m_outcome->setMinimumHeight(2 * m_outcome->fontMetrics().lineSpacing());
    m_outcome->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layOut();
    retranslate();
    connectControls();
    prepare();
}

void StoreForm::layOut()
{
    auto *server = new QHBoxLayout;
    server->setSpacing(8);
    server->addWidget(m_addressCaption);
    server->addWidget(m_address, 1);
    server->addWidget(m_try);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_outcome, 1);
    foot->addWidget(m_save, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_caption);
    layout->addWidget(m_kind);
    layout->addLayout(server);
    layout->addWidget(m_explanation);
    layout->addWidget(m_override);
    layout->addSpacing(6);
    layout->addLayout(foot);
}

void StoreForm::connectControls()
{
    connect(m_kind, &SegmentedControl::chosen, this, &StoreForm::edited);
    connect(m_address, &QLineEdit::textEdited, this, &StoreForm::edited);
    connect(m_address, &QLineEdit::returnPressed, m_try, &QPushButton::click);
    connect(m_try, &QPushButton::clicked, this, &StoreForm::tryOrStop);
    connect(m_save, &QPushButton::clicked, this, &StoreForm::save);
    connect(m_trial, &ConnectionTrial::finished, this, [this](const auto &outcome) {
        m_found = outcome.value_or(ServerFound());
        m_what = outcome ? QString() : outcome.error();
        say(outcome ? Said::Found : Said::Failed);
    });
}

void StoreForm::prepare()
{
    m_trial->stop();
    m_kind->setCurrent(keyOf(m_settings.value(settings::storeKind)));
    m_address->setText(withoutPassword(m_settings.value(settings::storeAddress)));
    say(Said::Nothing);
}

void StoreForm::setDraftOpen(bool open)
{
    m_isDraftOpen = open;
}

QWidget *StoreForm::firstControl() const
{
    return m_kind->button(m_kind->current());
}

bool StoreForm::isServer() const
{
    return m_kind->current() == keyOf(StoreKind::Server);
}

QString StoreForm::address() const
{
    return m_address->text().trimmed();
}

void StoreForm::edited()
{
    m_trial->stop();
    say(Said::Nothing);
}

void StoreForm::tryOrStop()
{
    if (m_trial->isRunning()) {
        edited();
        return;
    }
    const AddressFault fault = faultOf(address());
    // A password is good enough to try; it is only not remembered.
    if (fault != AddressFault::None && fault != AddressFault::HasPassword) {
        refuse(fault);
        return;
    }
    m_trial->start(address());
    say(Said::Trying);
}

void StoreForm::save()
{
    m_trial->stop();
    if (isServer()) {
        if (const AddressFault fault = faultOf(address()); fault != AddressFault::None) {
            refuse(fault);
            m_address->setFocus();
            return;
        }
        m_settings.set(settings::storeAddress, address());
    }
    m_settings.set(settings::storeKind, isServer() ? StoreKind::Server : StoreKind::File);
    say(Said::Saved);
    if (m_places.onlyThisRun.isEmpty())
        Q_EMIT chosen();
}

void StoreForm::refuse(AddressFault fault)
{
    m_fault = fault;
    say(Said::Refused);
}

void StoreForm::say(Said said)
{
    m_said = said;
    refresh();
    if (said == Said::Nothing)
        return;
    QAccessibleEvent event(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString StoreForm::savedText() const
{
    if (!m_places.onlyThisRun.isEmpty())
        return tr("Saved. In force from the next start without --store.");
    if (m_isDraftOpen)
        return tr("Saved. In force as soon as you leave the draft that is open.");
    return tr("Saved. In force from now on.");
}

QString StoreForm::foundText() const
{
    switch (m_found.tables) {
    case ServerFound::Tables::Missing:
        return tr("Connected. Warroom's tables are not there yet; they are made after you save.");
    case ServerFound::Tables::Older:
        return tr("Connected. The tables there are of an older Warroom; they are brought up to "
                  "date after you save.");
    case ServerFound::Tables::Todays:
        return tr("Connected. %n draft(s) are kept there.", nullptr, m_found.drafts);
    }
    return {};
}

QString StoreForm::outcomeText() const
{
    switch (m_said) {
    case Said::Nothing:
        return {};
    case Said::Trying:
        return tr("Connecting…");
    case Said::Found:
        return foundText();
    case Said::Failed:
        return m_what;
    case Said::Refused:
        return faultText(m_fault);
    case Said::Saved:
        return savedText();
    }
    return {};
}

void StoreForm::refresh()
{
    const bool isWrong = m_said == Said::Failed || m_said == Said::Refused;
    const bool isWell = m_said == Said::Found || m_said == Said::Saved;
    m_outcome->setText(outcomeText());
    setTone(*m_outcome, isWrong ? Tone::Danger : isWell ? Tone::Good : Tone::Muted);
    setStyleProperty(*m_address, "wrong", m_said == Said::Refused ? u"true"_s : u"false"_s);
    for (QWidget *widget : {static_cast<QWidget *>(m_addressCaption),
                            static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_try)})
        widget->setVisible(isServer());
    m_try->setText(m_trial->isRunning() ? tr("Stop trying") : tr("Try the connection"));
    m_explanation->setText(explanation());
    const QString server = rememberedServer(m_settings);
    m_save->setEnabled(isServer() ? server.isEmpty() || server != address() : !server.isEmpty());
}

QString StoreForm::explanation() const
{
    const QString moving = tr("Drafts you have stay where they are; \"warroomd move\" takes them "
                              "along.");
    if (!isServer())
        return tr("In one file that is yours, in the folder of your data.") + u'\n' + moving;
    return tr("PostgreSQL 15 or newer. Leave the password out: it is read from ~/.pgpass or "
              "PGPASSWORD. Saving makes Warroom's tables where they are missing.")
        + u'\n' + moving;
}

void StoreForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StoreForm::retranslate()
{
    m_caption->setText(QLocale().toUpper(tr("Where drafts are kept")));
    m_kind->setAccessibleName(tr("Where drafts are kept"));
    m_kind->setChoices({{keyOf(StoreKind::File), tr("In a file here")},
                        {keyOf(StoreKind::Server), tr("On a server")}});
    m_addressCaption->setText(tr("Address"));
    m_address->setAccessibleName(tr("Address of the server"));
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(tr("Save where drafts are kept"));
    m_override->setVisible(!m_places.onlyThisRun.isEmpty());
    m_override->setText(tr("This run was started with --store: its drafts are kept at %1.")
                            .arg(m_places.onlyThisRun));
    refresh();
}

} // namespace warroom

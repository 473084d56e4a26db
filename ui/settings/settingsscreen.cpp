// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsscreen.h"

#include "ui/common/plainlabel.h"
#include "ui/common/userprompts.h"
#include "ui/settings/foundationpart.h"
#include "ui/settings/languagepart.h"
#include "ui/settings/limitspart.h"
#include "ui/settings/logpart.h"
#include "ui/settings/organisationspart.h"
#include "ui/settings/regionspart.h"
#include "ui/settings/tariffspart.h"
#include "ui/settings/ui_settingsscreen.h"
#include "ui/text/errortext.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>

#include <algorithm>

namespace duoboek {

SettingsScreen::SettingsScreen(const ScreenContext& context, QWidget* parent)
    : Screen(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::SettingsScreen>())
    , m_organisations(new OrganisationsPart(context, this))
{
    m_ui->setupUi(this);
    makeHeading(*m_ui->partTitle, HeadingOf::Page);
    setUpParts();
    fitList();
    connect(m_ui->settingPartList, &QListWidget::currentRowChanged, this, &SettingsScreen::showPart);
    m_ui->settingPartList->setCurrentRow(0);
}

SettingsScreen::~SettingsScreen() = default;

void SettingsScreen::setUpParts()
{
    addPart(tr("Organisation"), *new FoundationPart(m_context, this));
    addPart(tr("Regions"), *new RegionsPart(m_context, this));
    addPart(tr("Tariffs"), *new TariffsPart(m_context, this));
    addPart(tr("Care and payroll organisations"), *m_organisations);
    addPart(tr("Pilot and limits"), *new LimitsPart(m_context, this));
    addPart(tr("Log"), *new LogPart(m_context, this));
    auto* language = new LanguagePart(m_context, this);
    addPart(tr("Appearance and language"), *language);
    connect(language, &LanguagePart::languageWanted, this, &SettingsScreen::languageWanted);
}

void SettingsScreen::addPart(const QString& name, SettingsPart& part)
{
    m_ui->settingPartList->addItem(name);
    // In line with the title above it.
    QMargins margins = part.layout()->contentsMargins();
    margins.setLeft(0);
    part.layout()->setContentsMargins(margins);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(&part);
    m_ui->partStack->addWidget(area);
    m_parts.push_back({&part});
    connect(&part, &SettingsPart::failed, this, [this](const Error& error) {
        m_context.prompts.warn(tr("The settings cannot be shown: %1.").arg(errorText(error)));
    });
}

void SettingsScreen::fitList()
{
    constexpr int partHeight = 32; // pixels
    constexpr int around = 32; // pixels beside the words
    QListWidget& list = *m_ui->settingPartList;
    int widest = 0;
    int widestWord = 0;
    for (int row = 0; row < list.count(); ++row) {
        for (const QString& word : list.item(row)->text().split(QLatin1Char(' ')))
            widestWord = std::max(widestWord, fontMetrics().horizontalAdvance(word));
        widest = std::max(widest, fontMetrics().horizontalAdvance(list.item(row)->text()));
        list.item(row)->setSizeHint(QSize(0, std::max(partHeight, fontMetrics().height() * 5 / 2)));
    }
    // Where the window is narrow the words take two lines.
    constexpr int shareOfWidth = 4;
    list.setFixedWidth(std::clamp(width() / shareOfWidth, widestWord + around, widest + around));
}

void SettingsScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    fitList();
}

void SettingsScreen::changeEvent(QEvent* event)
{
    Screen::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitList();
}

void SettingsScreen::load(const Database& database)
{
    m_database = &database;
    for (Place& place : m_parts)
        place.isLoaded = false;
    showPart(m_ui->settingPartList->currentRow());
}

void SettingsScreen::unload()
{
    m_database = nullptr;
    for (Place& place : m_parts) {
        place.part->unload();
        place.isLoaded = false;
    }
}

void SettingsScreen::focusFirst()
{
    m_ui->settingPartList->setFocus(Qt::ShortcutFocusReason);
}

void SettingsScreen::showRecord(const RecordRef& record)
{
    const auto* wanted = std::get_if<SettingsRef>(&record);
    if (!wanted)
        return;
    constexpr int rows[] = {0, 2, 3}; // of the list, by SettingsRef::Part
    m_ui->settingPartList->setCurrentRow(rows[static_cast<int>(wanted->part)]);
    if (wanted->organisation.isValid())
        m_organisations->choose(wanted->organisation);
    focusFirst();
}

void SettingsScreen::showPart(int index)
{
    if (index < 0)
        return;
    m_ui->partTitle->setText(m_ui->settingPartList->item(index)->text());
    m_ui->partStack->setCurrentIndex(index);
    Place& place = m_parts[static_cast<std::size_t>(index)];
    if (!m_database || place.isLoaded)
        return;
    place.isLoaded = true;
    place.part->load(*m_database);
}

} // namespace duoboek

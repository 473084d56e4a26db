// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/shownview.h"

#include "core/storage/database.h"
#include "core/storage/peoplerepository.h"
#include "ui/common/uistate.h"
#include "ui/mainwindow/mainmenu.h"

#include <QActionGroup>

#include <algorithm>

namespace duoboek {

ShownView::ShownView(MainMenu& menu, UiState& state, QObject* parent)
    : QObject(parent)
    , m_menu(menu)
    , m_state(state)
    , m_wording(state.language())
{
    connect(menu.presenter, &QAction::triggered, this, [this](bool isChecked) {
        Q_EMIT wanted({m_view.region, isChecked});
    });
    connect(&menu.regions(), &QMenu::aboutToShow, this, &ShownView::showRegions);
    keep();
}

ShownView::~ShownView() = default;

Status ShownView::setFile(const Database& file)
{
    forgetFile();
    auto regions = listRegions(file);
    if (!regions)
        return regions.error();
    m_regions = std::move(*regions);
    m_file = &file;
    const QString code = m_state.shownRegion(file.path());
    const auto chosen = std::find_if(
        m_regions.begin(), m_regions.end(), [&code](const Region& region) { return region.code == code; });
    const Status done = change({chosen == m_regions.end() ? RegionId() : chosen->id, false});
    if (!done)
        forgetFile();
    return done;
}

void ShownView::forgetFile()
{
    m_file = nullptr;
    m_narrowed.reset();
    m_regions.clear();
    m_view = {};
    keep();
}

Status ShownView::change(const DatabaseView& view)
{
    std::unique_ptr<const Database> narrowed;
    if (!view.isWhole()) {
        auto opened = Database::open({m_file->path(), view});
        if (!opened)
            return opened.error();
        narrowed = std::move(*opened);
    }
    m_narrowed = std::move(narrowed);
    m_view = view;
    if (view.isForAudience && !m_wordingForAudience)
        m_wordingForAudience = std::make_unique<const Wording>(m_wording.language(), Amounts::Hidden);
    const auto shown = std::find_if(m_regions.begin(), m_regions.end(),
        [&view](const Region& region) { return region.id == view.region; });
    m_state.setShownRegion(m_file->path(), shown == m_regions.end() ? QString() : shown->code);
    keep();
    return {};
}

void ShownView::keep()
{
    m_menu.presenter->setChecked(m_view.isForAudience);
    showRegions();
}

void ShownView::addRegion(const QString& text, RegionId region)
{
    // An ampersand in a name is no accelerator.
    QAction* action = m_menu.regions().addAction(QString(text).replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(region == m_view.region);
    m_menu.regions().findChild<QActionGroup*>()->addAction(action);
    connect(action, &QAction::triggered, this, [this, region] {
        Q_EMIT wanted({region, m_view.isForAudience});
    });
}

void ShownView::showRegions()
{
    if (m_file) {
        if (auto regions = listRegions(*m_file))
            m_regions = std::move(*regions);
    }
    m_menu.regions().clear();
    delete m_menu.regions().findChild<QActionGroup*>();
    new QActionGroup(&m_menu.regions()); // found again by whoever adds to it
    addRegion(tr("All regions"), {});
    m_menu.regions().addSeparator();
    for (const Region& region : m_regions)
        addRegion(region.name, region.id);
}

QString ShownView::inWords() const
{
    const auto shown = std::find_if(m_regions.begin(), m_regions.end(),
        [this](const Region& region) { return region.id == m_view.region; });
    QStringList parts;
    if (m_view.isForAudience)
        parts.append(tr("Presenter view: without names and amounts"));
    if (shown != m_regions.end())
        parts.append(tr("Only region %1, participants by code").arg(shown->name));
    return parts.join(QStringLiteral(" – "));
}

} // namespace duoboek

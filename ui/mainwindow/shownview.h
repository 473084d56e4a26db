// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/people.h"
#include "core/storage/databaseview.h"
#include "ui/text/wording.h"

#include <QObject>

#include <memory>

namespace duoboek {

class MainMenu;
class UiState;

/// How much of the open file the window shows: one region of it, without names and amounts, or all. It gives
/// the screens what they read from and write with, so that no screen can show more (see decision 15).
class ShownView final : public QObject
{
    Q_OBJECT

public:
    /// The menu and the state outlive it.
    ShownView(MainMenu& menu, UiState& state, QObject* parent);
    ~ShownView() override;

    /// The region is the one that was chosen for this file, the presenter view is off. When the file cannot
    /// be read, nothing of it is shown.
    [[nodiscard]] Status setFile(const Database& file);
    void forgetFile();
    /// The regions may have changed.
    void showRegions();

    /// What screens load from.
    [[nodiscard]] const Database& database() const { return m_narrowed ? *m_narrowed : *m_file; }
    [[nodiscard]] const DatabaseView& view() const { return m_view; }
    [[nodiscard]] const Wording& wording() const
    {
        return m_view.isForAudience ? *m_wordingForAudience : m_wording;
    }
    /// For the status bar; empty when all is shown.
    [[nodiscard]] QString inWords() const;

    /// Takes over what was wanted. Screens that were made before show something else.
    [[nodiscard]] Status change(const DatabaseView& view);
    /// Because the change was refused: the menu says what is shown.
    void keep();

Q_SIGNALS:
    /// Chosen in the menu; change() or keep() follows.
    void wanted(const duoboek::DatabaseView& view);

private:
    void addRegion(const QString& text, RegionId region);

    MainMenu& m_menu;
    UiState& m_state;
    const Database* m_file = nullptr;
    std::unique_ptr<const Database> m_narrowed; // unless all is shown
    DatabaseView m_view;
    std::vector<Region> m_regions; // of the whole file
    Wording m_wording;
    std::unique_ptr<const Wording> m_wordingForAudience; // made when it is first needed, and stays
};

} // namespace duoboek

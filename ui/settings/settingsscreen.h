// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/screen.h"
#include "ui/text/format.h"

#include <memory>
#include <vector>

namespace Ui {
class SettingsScreen;
}

namespace duoboek {

class OrganisationsPart;
class SettingsPart;

/// What are the rules here? A list of parts, and the chosen part beside it. A part reads the file when it is
/// shown.
class SettingsScreen final : public Screen
{
    Q_OBJECT

public:
    explicit SettingsScreen(const ScreenContext& context, QWidget* parent = nullptr);
    ~SettingsScreen() override;

    void load(const Database& database) override;
    void unload() override;
    void keepState() const override { }
    void focusFirst() override;
    /// A part of the settings.
    void showRecord(const RecordRef& record) override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void languageWanted(Language language);

private:
    struct Place
    {
        SettingsPart* part = nullptr;
        bool isLoaded = false;
    };

    void setUpParts();
    void addPart(const QString& name, SettingsPart& part);
    void fitList();
    void showPart(int index);

    ScreenContext m_context;
    std::unique_ptr<Ui::SettingsScreen> m_ui;
    OrganisationsPart* m_organisations;
    std::vector<Place> m_parts; // in the order of the list
    const Database* m_database = nullptr;
};

} // namespace duoboek

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tabbedscreen.h"

namespace duoboek {

class SessionListScreen;

/// Who was there? Sessions one by one, and a region with all its coaches and sessions, each in a tab.
class SessionScreen final : public TabbedScreen
{
    Q_OBJECT

public:
    explicit SessionScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void load(const Database& database) override;
    /// A session.
    void showRecord(const RecordRef& record) override;

private:
    SessionListScreen* m_list;
    const Database* m_database = nullptr;
};

} // namespace duoboek

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/clicktalk.h"
#include "ui/common/screen.h"

#include <memory>

namespace Ui {
class TalkForm;
}

namespace duoboek {

class RecordForm;

/// The table that a talk is a record of.
inline constexpr QLatin1StringView talkRecord("click_talk");

/// One click talk: when it was, and how both found it.
class TalkForm final : public QWidget
{
    Q_OBJECT

public:
    explicit TalkForm(QWidget* parent = nullptr);
    ~TalkForm() override;

    /// Once, before anything is shown.
    void setUp(const ScreenContext& context);
    /// name is what Undo says of it.
    [[nodiscard]] Status showTalk(const Database& database, qint64 talk, const QString& name);
    void showNothing();

    [[nodiscard]] static QString outcomeText(ClickOutcome outcome);

private:
    std::unique_ptr<Ui::TalkForm> m_ui;
    RecordForm* m_form = nullptr;
};

} // namespace duoboek

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intervision/preparationpage.h"

class QVBoxLayout;

namespace duoboek {

class DetailSection;
class GroupTableModel;
class ListTable;
class PlainLabel;

/// The group: how each coach's duos go, what asks for attention, who was there, what was agreed last.
class GroupPage final : public PreparationPage
{
    Q_OBJECT

public:
    GroupPage(const ScreenContext& context, QWidget* parent);
    void focusFirst() override;

private:
    void fill() override;
    void showChosen();
    [[nodiscard]] qint64 chosen() const;

    GroupTableModel* m_model;
    ListTable* m_table;
    PlainLabel* m_empty;
    QVBoxLayout* m_parts;
    DetailSection* m_details = nullptr;
};

} // namespace duoboek

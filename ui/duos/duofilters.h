// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/duos/duotablemodel.h"

#include <QObject>

class QComboBox;
class QHBoxLayout;

namespace duoboek {

class SearchableList;

/// What the list of duos is filtered by, beside the search and the region: active or all, relation, signals.
class DuoFilters final : public QObject
{
    Q_OBJECT

public:
    /// Puts its fields into the lines of the list.
    explicit DuoFilters(SearchableList& list);

    [[nodiscard]] DuoFilter wanted() const;
    /// All duos, whatever their relation and signals.
    void showAll();
    /// In the order of reading.
    [[nodiscard]] QList<QWidget*> fields() const;

Q_SIGNALS:
    void changed();

private:
    /// Behind a word of its own.
    QComboBox* makeCombo(
        QHBoxLayout& line, int place, const char* name, const QString& label, const QString& accessibleName);

    SearchableList& m_list;
    QComboBox* m_activity;
    QComboBox* m_relation;
    QComboBox* m_signals;
};

} // namespace duoboek

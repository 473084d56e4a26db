// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/format.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;

namespace Ui {
class SearchableList;
}

namespace duoboek {

class IndexedTableModel;
class ListTable;
class UiState;

/// A long list with what it is searched and filtered by: the side of a screen in which one chooses what the
/// other side shows. What is chosen stays chosen while the filter shows it.
class SearchableList final : public QWidget
{
    Q_OBJECT

public:
    struct Texts
    {
        QString name; ///< of the table, for assistive technology
        QString search; ///< of the field
        QString noneYet; ///< instead of an empty table: what belongs there, and the first step
        QString noneFound = {}; ///< when the filters hide all; otherwise only the search is named
        QString noRegion = {}; ///< among the regions, what has none; "no region" unless said
    };

    explicit SearchableList(QWidget* parent = nullptr);
    ~SearchableList() override;

    /// To be called once. The model outlives the list. stretched are the columns that take what room is left;
    /// characters are how wide the columns are at first.
    void setUp(IndexedTableModel& model, const Texts& texts, const Format& format,
        std::initializer_list<int> stretched, const std::vector<int>& characters);
    /// Columns as they were left; name is what they are known by.
    void restore(const UiState& state, const QString& name);
    void keep(UiState& state, const QString& name) const;
    /// Those that can be chosen among, by name.
    void setRegions(const QStringList& names);
    /// Where more filters and buttons go.
    [[nodiscard]] QHBoxLayout& searchLine() const;
    [[nodiscard]] QHBoxLayout& filterLine() const;
    [[nodiscard]] QHBoxLayout& secondFilterLine() const;
    [[nodiscard]] ListTable& table() const;
    /// Another way to look at the same rows, in the place of the table while it is shown. Takes it over.
    void setOtherView(QWidget* view);
    void showOtherView(bool isShown);

    /// 0 when there is nothing to choose.
    [[nodiscard]] qint64 chosen() const;
    /// Whatever the filters: those that hide it are taken away.
    void choose(qint64 id);
    void forgetChosen() { m_chosen = 0; }
    /// By name; all of them when it is none of the regions.
    void chooseRegion(const QString& name);
    /// After rows came or went.
    void showCount();
    void focusSearch();

Q_SIGNALS:
    /// Another one may be chosen now, or none.
    void choiceChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyFilter();
    void chooseRow();
    void takeChoice();

    std::unique_ptr<Ui::SearchableList> m_ui;
    IndexedTableModel* m_model = nullptr;
    Format m_format{Language::Dutch};
    QString m_noneYet;
    QString m_noneFound;
    QString m_noRegion;
    QWidget* m_otherView = nullptr;
    bool m_isOtherViewShown = false;
    qint64 m_chosen = 0; // comes back when the filter lets it
    bool m_isChanging = false; // while rows come and go, what the table calls chosen means nothing
};

} // namespace duoboek

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listattention.h"
#include "ui/common/attention.h"
#include "ui/common/rowtablemodel.h"
#include "ui/text/format.h"

namespace duoboek {

using AttentionItemId = Id<struct AttentionItemTag>;

/// A row of the list, with a number by which it is known while the window is open.
struct AttentionItem
{
    AttentionItemId id;
    QString code;
    QString regionName;
    AttentionRow row;
    qint64 rank = 0; ///< its place among the others
};

/// What asks for attention, as a table to search and sort.
class AttentionTableModel final : public RowTableModel<AttentionItem>
{
    Q_OBJECT

public:
    enum class Column { Kind, Cause, Who, Code, Since };
    static constexpr int columnTotal = static_cast<int>(Column::Since) + 1;

    struct Wanted
    {
        std::optional<AttentionKind> kind{};
        std::optional<AttentionOwner> owner{};
        bool isResting = false; ///< also what was put aside or settled
    };

    explicit AttentionTableModel(Format format, QObject* parent = nullptr);

    void setWanted(const Wanted& wanted);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString cellText(const AttentionItem& item, int column) const override;
    [[nodiscard]] SortKey cellKey(const AttentionItem& item, int column) const override;
    [[nodiscard]] QString searchWords(const AttentionItem& item) const override;
    [[nodiscard]] bool shows(const AttentionItem& item) const override;

    Format m_format;
    Wanted m_wanted;
};

[[nodiscard]] Attention attentionOf(const AttentionRow& row);

} // namespace duoboek

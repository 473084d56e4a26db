// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/field.h"
#include "core/usecases/previewrate.h"
#include "core/usecases/showsettings.h"
#include "ui/common/screen.h"

class QPushButton;

namespace duoboek {

class FormDialog;
class RecordList;

/// The rates of one tariff or care organisation through time, to add to, change and delete; each time with
/// what it changes shown before it is kept.
class RateList final : public QWidget
{
    Q_OBJECT

public:
    struct Owner
    {
        std::variant<TariffKind, OrganisationId> whose;
        QString name; ///< in what Undo says
    };
    enum class Papers { None, Shown };

    /// name begins the object names: nameTable, nameNewButton, nameChangeButton, nameDeleteButton.
    RateList(const ScreenContext& context, const QString& name, Papers papers, QWidget* parent);

    /// The newest first. The database stays open until the next call of one of the two.
    void showRates(const Database& database, const Owner& owner, std::vector<RateInList> rates);
    void showNothing();
    [[nodiscard]] qint64 chosenId() const;

Q_SIGNALS:
    void chosen(qint64 id);

private:
    void addNew();
    void changeChosen();
    void deleteChosen();
    void openDialog(std::optional<RateInList> rate, const QString& title, const QString& add);
    [[nodiscard]] Problems keep(const std::optional<RateInList>& rate, const RecordValues& values);
    [[nodiscard]] std::optional<RateInList> chosenRate() const;
    [[nodiscard]] QLatin1StringView record() const;
    [[nodiscard]] QString nameFor(const QString& sentence, QDate validFrom) const;
    void setButtons();

    ScreenContext m_context;
    RecordList* m_list;
    QPushButton* m_new;
    QPushButton* m_change;
    QPushButton* m_delete;
    Papers m_papers;
    const Database* m_database = nullptr;
    Owner m_owner;
    std::vector<RateInList> m_rates;
};

} // namespace duoboek

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/peoplerepository.h"
#include "core/usecases/createduo.h"
#include "core/usecases/duooutlook.h"
#include "core/usecases/listpeople.h"
#include "ui/text/wording.h"

#include <QWidget>

#include <memory>

namespace Ui {
class NewDuoPage;
}

namespace duoboek {

class Database;
class RelationFields;

/// What is asked to begin a duo: who, what they are to each other, from when and how many hours; shows at
/// once which tariff follows, why, and what is still missing.
class NewDuoPage final : public QWidget
{
    Q_OBJECT

public:
    NewDuoPage(const Database& database, const Wording& wording, QDate today);
    ~NewDuoPage() override;

    /// Reads who and what can be chosen.
    [[nodiscard]] Status load();
    /// Who is known already, as after a click talk; 0 is nobody.
    void choosePeople(qint64 participant, qint64 coach);
    /// What the values of the fields ask for.
    [[nodiscard]] NewDuo wanted(const RecordValues& values) const;

private:
    void setUpPeople();
    void showParts();
    void offerOrganisations();
    void showOutlook();
    void showGaps(const DuoOutlook& outlook);

    const Database& m_database;
    const Wording& m_wording;
    QDate m_today;
    std::unique_ptr<Ui::NewDuoPage> m_ui;
    RelationFields* m_relation;
    PeopleChoices m_choices;
};

} // namespace duoboek

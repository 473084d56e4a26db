// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/showperson.h"
#include "ui/common/screen.h"
#include "ui/people/personpage.h"

#include <memory>

class QPushButton;
class QTimer;

namespace Ui {
class PersonScreen;
}

namespace duoboek {

class IndexedTableModel;
class RecordForm;
class SearchableList;

/// People of one kind: a list to search beside the form of the chosen one. What inherits knows the list's
/// rows and the form's fields.
class PersonScreen : public Screen
{
    Q_OBJECT

public:
    ~PersonScreen() override;

    void load(const Database& database) override;
    void unload() override;
    void keepState() const override;
    void focusFirst() override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    /// Shows one person, whatever the filters.
    void choose(qint64 id);

protected:
    /// What the screen says of its kind of people.
    struct Words
    {
        QString people; ///< "Participants"
        QString search;
        QString add;
        QString addTitle;
        QString remove;
        QString confirmRemoval; ///< %1 is who
        QString noneYet; ///< when there are none, and what to do
    };

    PersonScreen(const ScreenContext& context, PersonKind kind, Words words, QWidget* parent);
    /// To be called once by what inherits. The model is the screen's child; the page becomes one.
    void setUp(IndexedTableModel& model, PersonPage& page);

    [[nodiscard]] virtual PersonPage* makePage() const = 0;
    /// Reads the whole list into the model; or what one record is now.
    [[nodiscard]] virtual Status readList(const Database& database) = 0;
    [[nodiscard]] virtual Status readRow(const Database& database, qint64 id) = 0;
    virtual void clearList() = 0;
    /// What of a person is shown besides the fields and the duos.
    virtual void showMore(const Database& /*database*/, qint64 /*id*/) { }
    /// What a new record begins with besides its code.
    [[nodiscard]] virtual RecordValues startValues() const { return {}; }

    /// Puts something below the fields of the person.
    void addToRecord(QWidget& widget);

    [[nodiscard]] const ScreenContext& context() const { return m_context; }

private:
    void setUpActions();
    [[nodiscard]] SearchableList& list() const;
    [[nodiscard]] Status readAll(const Database& database);
    /// Only what has changed since the list was read, where that is enough.
    [[nodiscard]] Status readChanges(const Database& database);
    void showChosen();
    void showCard(qint64 id, const PersonCard& card);
    void showDuos(const std::vector<DuoOfPerson>& duos);
    void showSentence(const QString& text);
    void addPerson();
    [[nodiscard]] Problems tryToAdd(const RecordValues& values);
    void removePerson();
    [[nodiscard]] std::vector<LikelyDouble> findDoubles(const PersonTraits& traits) const;

    ScreenContext m_context;
    PersonKind m_kind;
    Words m_words;
    std::unique_ptr<Ui::PersonScreen> m_ui;
    IndexedTableModel* m_model = nullptr;
    PersonPage* m_page = nullptr;
    RecordForm* m_form = nullptr;
    QWidget* m_duos = nullptr; // the section of the person shown
    QAction* m_searchAction;
    QAction* m_addAction;
    QAction* m_removeAction;
    QPushButton* m_addButton;
    QTimer* m_detailsTimer;
    QTimer* m_doublesTimer;
    PeopleChoices m_choices;
    const Database* m_database = nullptr;
    std::optional<qint64> m_lastChange; // up to which the list was read
    std::optional<PersonCard> m_card; // of who is shown
};

} // namespace duoboek

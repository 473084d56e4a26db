// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personscreen.h"

#include "core/usecases/recentchanges.h"
#include "ui/common/detailsection.h"
#include "ui/common/indexedtablemodel.h"
#include "ui/common/listtable.h"
#include "ui/common/peoplewords.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchablelist.h"
#include "ui/common/sizes.h"
#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/forms/editor.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/formfield.h"
#include "ui/forms/recordform.h"
#include "ui/people/ui_personscreen.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace duoboek {

namespace {

constexpr int detailsDelay = 10; // milliseconds: not seen, but held arrows do not wait for details
constexpr int doublesDelay = 200; // who else it may be is looked up when one stays with a person

} // namespace

PersonScreen::PersonScreen(const ScreenContext& context, PersonKind kind, Words words, QWidget* parent)
    : Screen(parent)
    , m_context(context)
    , m_kind(kind)
    , m_words(std::move(words))
    , m_ui(std::make_unique<Ui::PersonScreen>())
    , m_searchAction(new QAction(m_words.search, this))
    , m_addAction(new QAction(m_words.add, this))
    , m_removeAction(new QAction(m_words.remove, this))
    , m_addButton(new QPushButton(m_words.add, this))
    , m_detailsTimer(new QTimer(this))
    , m_doublesTimer(new QTimer(this))
{
    m_ui->setupUi(this);
    m_ui->splitter->setObjectName(QString(recordNameOf(kind)) + QStringLiteral("Splitter"));
    m_ui->sidesArea->setShares({1000, 900});
    m_ui->sidesArea->restore(m_context.state);
    makeHeading(*m_ui->nameLabel, HeadingOf::Page);
    setUpActions();
    connect(m_ui->list, &SearchableList::choiceChanged, m_detailsTimer, qOverload<>(&QTimer::start));
    m_detailsTimer->setSingleShot(true);
    m_detailsTimer->setInterval(detailsDelay);
    connect(m_detailsTimer, &QTimer::timeout, this, &PersonScreen::showChosen);
    m_doublesTimer->setSingleShot(true);
    m_doublesTimer->setInterval(doublesDelay);
    connect(m_doublesTimer, &QTimer::timeout, this, [this] {
        if (m_database && m_card)
            m_page->showDoubles();
    });
}

PersonScreen::~PersonScreen() = default;

void PersonScreen::setUp(IndexedTableModel& model, PersonPage& page)
{
    m_model = &model;
    m_page = &page;
    m_ui->recordLayout->insertWidget(0, &page);
    page.setDoublesSource([this](const PersonTraits& traits) { return findDoubles(traits); });
    m_form = new RecordForm(
        m_context.editor, recordNameOf(m_kind), page, m_context.wording.format(), m_context.clock.today());
    constexpr int name = 1;
    list().setUp(model, {m_words.people, QString(m_words.search).remove(u'&'), m_words.noneYet},
        m_context.wording.format(), {name}, {11, 20, 16, 7, 16});
    list().restore(m_context.state, QString(recordNameOf(m_kind)));
    list().searchLine().addWidget(m_addButton);
    // In the order of reading: what a page holds was made before it came here.
    QWidget* last = &list().table();
    for (FormField* field : m_form->fields().fields()) {
        setTabOrder(last, &field->input());
        last = &field->input();
    }
    setTabOrder(last, m_ui->deleteButton);
}

void PersonScreen::addToRecord(QWidget& widget)
{
    m_ui->recordLayout->insertWidget(m_ui->recordLayout->indexOf(m_page) + 1, &widget);
}

SearchableList& PersonScreen::list() const
{
    return *m_ui->list;
}

void PersonScreen::setUpActions()
{
    m_searchAction->setShortcut(QKeySequence::Find);
    m_addAction->setShortcut(QKeySequence::New);
    addActions({m_searchAction, m_addAction, m_removeAction});
    connect(m_searchAction, &QAction::triggered, this, &PersonScreen::focusFirst);
    connect(m_addAction, &QAction::triggered, this, &PersonScreen::addPerson);
    connect(m_removeAction, &QAction::triggered, this, &PersonScreen::removePerson);
    m_addButton->setObjectName(QStringLiteral("addPersonButton"));
    m_addButton->setMinimumHeight(smallestTarget);
    m_ui->deleteButton->setText(m_words.remove);
    connect(m_addButton, &QPushButton::clicked, m_addAction, &QAction::trigger);
    connect(m_ui->deleteButton, &QPushButton::clicked, m_removeAction, &QAction::trigger);
}

QList<QAction*> PersonScreen::menuActions() const
{
    return {m_searchAction, nullptr, m_addAction, m_removeAction};
}

void PersonScreen::load(const Database& database)
{
    const bool isSameFile = m_database == &database;
    m_database = &database;
    const Status done = isSameFile && m_lastChange ? readChanges(database) : readAll(database);
    if (!done) {
        unload();
        m_context.prompts.warn(tr("The people cannot be shown: %1.").arg(errorText(done.error())));
        return;
    }
    const bool canEdit = m_context.editor.canEdit();
    m_addAction->setEnabled(canEdit);
    m_addButton->setEnabled(canEdit);
    list().showCount();
    // At once, as it may be the form itself that has changed it.
    if (m_card && m_form->shownId() == list().chosen())
        showChosen();
}

void PersonScreen::unload()
{
    m_database = nullptr;
    m_lastChange.reset();
    list().forgetChosen();
    clearList();
    list().showCount();
    showChosen();
}

Status PersonScreen::readAll(const Database& database)
{
    const Result<qint64> last = lastChange(database);
    if (!last)
        return last.error();
    Result<PeopleChoices> choices = listPeopleChoices(database);
    if (!choices)
        return choices.error();
    m_choices = std::move(*choices);
    m_page->setChoices(m_choices);
    QStringList regions;
    for (const NamedRecord& region : m_choices.regions)
        regions.append(region.name);
    list().setRegions(regions);
    if (const Status done = readList(database); !done)
        return done;
    m_lastChange = *last;
    return {};
}

Status PersonScreen::readChanges(const Database& database)
{
    constexpr std::size_t many = 200; // more than that are read together
    const Result<std::vector<ChangedRecord>> changes = changesAfter(database, *m_lastChange);
    if (!changes)
        return changes.error();
    const QStringList shownWithAll{
        QStringLiteral("region"), QStringLiteral("organisation"), QStringLiteral("duo")};
    const bool isForAll = std::any_of(changes->begin(), changes->end(),
        [&](const ChangedRecord& changed) { return shownWithAll.contains(changed.record); });
    if (isForAll || changes->size() > many)
        return readAll(database);
    for (const ChangedRecord& changed : *changes) {
        if (changed.record != recordNameOf(m_kind))
            continue;
        if (const Status done = readRow(database, changed.id); !done)
            return done;
    }
    const Result<qint64> last = lastChange(database);
    if (!last)
        return last.error();
    m_lastChange = *last;
    return {};
}

void PersonScreen::keepState() const
{
    m_ui->sidesArea->keep(m_context.state);
    list().keep(m_context.state, QString(recordNameOf(m_kind)));
}

void PersonScreen::focusFirst()
{
    list().focusSearch();
}

void PersonScreen::choose(qint64 id)
{
    list().choose(id);
    showChosen();
}

void PersonScreen::showChosen()
{
    const qint64 chosen = list().chosen();
    if (!m_database || chosen == 0) {
        showSentence(m_model->total() == 0 ? QString() : tr("Choose somebody in the list."));
        return;
    }
    const Result<PersonCard> card = showPerson(*m_database, m_kind, chosen);
    if (card)
        showCard(chosen, *card);
    else
        showSentence(tr("This cannot be shown: %1.").arg(errorText(card.error())));
}

void PersonScreen::showSentence(const QString& text)
{
    m_form->showNothing();
    m_card.reset();
    m_ui->recordPart->hide();
    m_ui->nameLabel->setText(text);
    m_removeAction->setEnabled(false);
}

void PersonScreen::showCard(qint64 id, const PersonCard& card)
{
    const bool isSame = m_card && m_form->shownId() == id;
    // What is being typed in a record that is still the same stays as it is.
    if (!isSame || m_card->fields != card.fields) {
        m_page->expect(card.fields);
        if (!isSame)
            m_page->setRecordId(id);
        m_form->showRecord({id, card.fields}, card.code);
        m_page->showConsequences();
        m_doublesTimer->start();
    }
    if (!isSame)
        m_ui->formArea->ensureVisible(0, 0);
    if (!isSame || m_card->duos != card.duos)
        showDuos(card.duos);
    m_card = card;
    m_ui->nameLabel->setText(PeopleWords::codeAndName(card.code, card.name.full()));
    m_ui->recordPart->show();
    m_removeAction->setEnabled(m_context.editor.canEdit());
    m_ui->deleteButton->setEnabled(m_context.editor.canEdit());
    showMore(*m_database, id);
}

void PersonScreen::showDuos(const std::vector<DuoOfPerson>& duos)
{
    delete m_duos;
    auto* section = new DetailSection(tr("Duos"));
    const Format& format = m_context.wording.format();
    std::vector<TextTableModel::Row> rows;
    for (const DuoOfPerson& duo : duos) {
        const QDate last = duo.active.last();
        rows.push_back({{duo.code}, {PeopleWords::nameAndCode(duo.other.full(), duo.otherCode)},
            {format.date(duo.active.first())}, {last.isNull() ? QString() : format.date(last)}});
    }
    if (rows.empty()) {
        section->addSentence(tr("No duo yet."));
    } else {
        const QString other = m_kind == PersonKind::Participant ? tr("Coach") : tr("Participant");
        section->addTable(
            tr("Duos"), {{tr("Code")}, {other}, {tr("Since")}, {tr("Until")}}, std::move(rows), 1);
    }
    m_duos = section;
    m_ui->duosLayout->addWidget(section);
}

void PersonScreen::addPerson()
{
    PersonPage* page = makePage();
    page->setChoices(m_choices);
    auto* dialog = new FormDialog(
        *page, m_words.addTitle, tr("&Add"), m_context.prompts, m_context.wording.format(),
        m_context.clock.today(), [this](const RecordValues& values) { return tryToAdd(values); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    RecordValues start = startValues();
    if (const Result<QString> code = nextCode(*m_database, recordNameOf(m_kind)))
        start.insert_or_assign(QStringLiteral("code"), *code);
    for (const auto& [column, value] : start)
        dialog->fields().fieldFor(column)->setValue(value);
    page->showConsequences();
    page->setDoublesSource([this](const PersonTraits& traits) { return findDoubles(traits); });
    dialog->open();
}

Problems PersonScreen::tryToAdd(const RecordValues& values)
{
    const QString code = textOf(values.at(QStringLiteral("code")));
    const Checked<RecordSteps> done =
        m_context.editor.run(tr("adding %1").arg(code), [&](const EditContext& context) {
            return addRecord(context, QStringLiteral("form"), recordNameOf(m_kind), values);
        });
    if (!done)
        return done.error();
    choose(done->front().id);
    m_form->fields().fields().front()->setFocus(Qt::OtherFocusReason);
    return {};
}

void PersonScreen::removePerson()
{
    if (!m_card)
        return;
    const qint64 id = m_form->shownId();
    const QString code = m_card->code;
    const QString who = PeopleWords::nameAndCode(m_card->name.full(), code);
    if (!m_context.prompts.confirm(m_words.confirmRemoval.arg(who), tr("Delete")))
        return;
    const Checked<RecordSteps> done =
        m_context.editor.run(tr("deleting %1").arg(code), [&](const EditContext& context) {
            return removeRecord(context, QStringLiteral("form"), recordNameOf(m_kind), id);
        });
    if (!done) {
        QStringList lines;
        for (const Problem& problem : done.error())
            lines.append(m_form->fields().sentenceOf(problem.error));
        m_context.prompts.warn(tr("%1 cannot be deleted.").arg(who), lines);
        return;
    }
    list().table().setFocus(Qt::OtherFocusReason);
}

std::vector<LikelyDouble> PersonScreen::findDoubles(const PersonTraits& traits) const
{
    if (!m_database)
        return {};
    // Only a hint: that it cannot be looked up now keeps nobody from going on.
    return findLikelyDoubles(*m_database, traits).value_or(std::vector<LikelyDouble>());
}

} // namespace duoboek

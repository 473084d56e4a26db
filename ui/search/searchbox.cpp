// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchbox.h"

#include "ui/common/listtable.h"
#include "ui/common/plainlabel.h"
#include "ui/search/searchloader.h"
#include "ui/search/searchresultmodel.h"
#include "ui/text/errortext.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace duoboek {

namespace {
constexpr int charactersWide = 110;
constexpr int linesHigh = 24;
constexpr double mostOfScreen = 0.9; // the frame takes the rest
constexpr int leastBoxHeight = 28; // of a field, in pixels
} // namespace

SearchBox::SearchBox(ResultFinder finder, Format format, SearchLoader& loader, QWidget* parent)
    : QDialog(parent)
    , m_finder(std::move(finder))
    , m_format(std::move(format))
    , m_loader(loader)
    , m_model(new SearchResultModel(this))
    , m_edit(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new ListTable(this))
    , m_sentence(new PlainLabel(this))
    , m_count(new PlainLabel(this))
{
    setObjectName(QStringLiteral("searchBox"));
    setWindowTitle(tr("Search everything"));
    m_edit->setObjectName(QStringLiteral("everythingEdit"));
    m_edit->setAccessibleName(windowTitle());
    m_edit->setPlaceholderText(tr("Part of a name, code, number, month or action"));
    m_edit->setMinimumHeight(leastBoxHeight);
    m_edit->installEventFilter(this);
    m_sentence->setObjectName(QStringLiteral("searchSentence"));
    m_count->setObjectName(QStringLiteral("searchCount"));
    setUpTable();
    layOut();
    connect(m_edit, &QLineEdit::textChanged, this, &SearchBox::search);
    connect(&m_loader, &SearchLoader::loaded, this, &SearchBox::search);
    m_loader.load();
    search();
}

void SearchBox::setUpTable()
{
    m_table->setObjectName(QStringLiteral("resultTable"));
    m_table->setAccessibleName(tr("What was found"));
    m_table->setModel(m_model);
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSectionsClickable(false);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(static_cast<int>(SearchResultModel::Column::Name), QHeaderView::Stretch);
    connect(m_table, &ListTable::rowOpened, this, &SearchBox::choose);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SearchBox::sayChosen);
}

void SearchBox::layOut()
{
    auto* label = new QLabel(tr("&Search everything"), this);
    label->setBuddy(m_edit);
    m_sentence->setMargin(12);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_sentence);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* widget : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_edit),
             static_cast<QWidget*>(m_stack), static_cast<QWidget*>(m_count)})
        layout->addWidget(widget);
    layout->setStretchFactor(m_stack, 1);
    const QSize wished(fontMetrics().averageCharWidth() * charactersWide, fontMetrics().height() * linesHigh);
    resize(wished.boundedTo(screen()->availableSize() * mostOfScreen));
}

void SearchBox::search()
{
    SearchResults results = m_finder.find(m_edit->text(), m_loader.searched());
    m_model->setResults(std::move(results.best));
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty)
        m_sentence->setText(sentence());
    else
        m_table->selectRow(0);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_sentence) : m_table);
    showCount(results.found);
    sayChosen();
}

QString SearchBox::sentence() const
{
    if (m_edit->text().trimmed().isEmpty()) {
        return tr("Type part of the name of a person, organisation or region, a code, a phone or account "
                  "number, a month, or what you want to do. Accents, prefixes and the order of words do not "
                  "matter.");
    }
    if (m_loader.error())
        return tr("The file cannot be searched: %1.").arg(errorText(*m_loader.error()));
    if (!m_loader.hasFile())
        return tr("No file is open, so only actions are searched, and none has all of these words.");
    if (!m_loader.searched())
        return tr("The file is still being read. What is in it appears here in a moment.");
    return tr("Nothing was found with all of these words. Try fewer words, or a part of one.");
}

void SearchBox::showCount(qsizetype found)
{
    const int shown = m_model->rowCount();
    if (shown == 0)
        m_count->clear();
    else if (m_loader.hasFile() && !m_loader.searched())
        m_count->setText(m_loader.error()
                ? tr("The file cannot be searched: %1.").arg(errorText(*m_loader.error()))
                : tr("The file is still being read."));
    else if (found > shown)
        m_count->setText(tr("The best %1 of %2. Type more to find the one you mean.")
                             .arg(m_format.count(shown), m_format.count(found)));
    else
        m_count->setText(tr("%n found. Arrows choose, Enter goes there.", nullptr, shown));
}

void SearchBox::sayChosen()
{
    // The keyboard is not in the table, so assistive technology would not read what is chosen there.
    const QModelIndex current = m_table->currentIndex();
    QStringList words;
    for (int column = 0; current.isValid() && column < SearchResultModel::columnTotal; ++column)
        words.append(current.siblingAtColumn(column).data().toString());
    m_edit->setAccessibleDescription(words.isEmpty() ? m_sentence->text() : words.join(QStringLiteral(", ")));
}

void SearchBox::choose(int row)
{
    if (!isVisible())
        return; // the second half of a double click
    const auto target = m_model->resultAt(row).target;
    accept();
    if (const auto* action = std::get_if<QAction*>(&target))
        Q_EMIT actionChosen(*action);
    else
        Q_EMIT recordChosen(std::get<RecordRef>(target));
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            QCoreApplication::sendEvent(m_table, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace duoboek

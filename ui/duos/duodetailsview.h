// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/duosignals.h"
#include "core/usecases/showduo.h"
#include "ui/common/screen.h"

#include <QScrollArea>

class QStackedWidget;
class QVBoxLayout;

namespace duoboek {

class DuoActions;
class DocumentList;
class DuoForm;
class PlainLabel;

/// Everything about one duo: what can be changed in place, what can be done with it, and to read: people,
/// agreements, hours, papers, sessions, documents.
class DuoDetailsView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DuoDetailsView(QWidget* parent = nullptr);

    /// Once, before anything is shown.
    void setUp(const ScreenContext& context, const DuoActions& actions);
    /// Showing the same duo again leaves the page where it was scrolled to.
    void showDetails(const DuoDetails& details, const std::vector<DuoSignal>& found);
    /// A sentence instead of details.
    void showSentence(const QString& text);

Q_SIGNALS:
    void documentWanted(duoboek::DocumentId document);

private:
    void addHead(QVBoxLayout& layout);
    void addButtons(QVBoxLayout& layout, const DuoActions& actions);

    const Wording* m_wording = nullptr;
    QStackedWidget* m_pages;
    QWidget* m_duoPage;
    PlainLabel* m_sentence;
    PlainLabel* m_code = nullptr;
    PlainLabel* m_people = nullptr;
    DuoForm* m_form = nullptr;
    QVBoxLayout* m_sections = nullptr;
    DocumentList* m_documents = nullptr;
};

} // namespace duoboek

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldgroup.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QScrollArea;

namespace duoboek {

class StateLabel;
class UserPrompts;

/// A dialog that creates something: a page of fields, Add and Cancel. It stays open, with what was typed,
/// until what is typed is right; closing it half-filled asks. It does not save: whoever opens it gets the
/// values and says what is wrong with them.
class FormDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Gives what is wrong; the dialog closes when that is nothing.
    using Submit = std::function<Problems(const RecordValues&)>;

    /// Takes the page over. add is the word on the button.
    FormDialog(QWidget& page, const QString& title, const QString& add, UserPrompts& prompts,
        const Format& format, QDate today, Submit submit, QWidget* parent);

    /// Lets the user look at what follows first: show is the word on the button until review has been asked
    /// about what stands in the fields and found nothing wrong with it; what it showed stays until the user
    /// types again.
    void setReview(const QString& show, Submit review);

    [[nodiscard]] FieldGroup& fields() { return m_fields; }
    /// Whether something stands there that did not when the dialog was shown.
    [[nodiscard]] bool isTouched() const;

    void accept() override;
    void reject() override;

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QStringList typedTexts() const;
    /// Says what is wrong and puts the keyboard there; whether all is well.
    [[nodiscard]] bool showProblems(const Problems& problems);
    void setReviewed(bool isReviewed);
    /// As high as the page wants to be, and the screen allows.
    void growToPage();

    QWidget& m_page;
    QScrollArea* m_scrolled;
    UserPrompts& m_prompts;
    FieldGroup m_fields;
    Submit m_submit;
    Submit m_review; // empty: nothing to look at first
    bool m_isReviewed = false;
    QString m_addWord;
    QString m_showWord;
    QPushButton* m_addButton = nullptr;
    StateLabel* m_message; // for what is wrong beyond the fields
    QStringList m_textsAtStart;
};

} // namespace duoboek

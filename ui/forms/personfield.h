// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/peoplerepository.h"
#include "ui/forms/formfield.h"

#include <vector>

class QLineEdit;
class QStringListModel;

namespace duoboek {

/// A field in which somebody is chosen by typing any part of a name or code; who fits is offered while
/// typing. Its value is the id.
class PersonField final : public FormField
{
    Q_OBJECT

public:
    explicit PersonField(QWidget* parent = nullptr);

    void setPeople(std::vector<PersonChoice> people);
    /// 0 when nobody is chosen.
    [[nodiscard]] qint64 chosenId() const;

    /// PersonUnknown for a text that is not one person.
    [[nodiscard]] Result<Field> value() const override;
    void setValue(const Field& value) override;
    [[nodiscard]] QString typedText() const override;
    void setTypedText(const QString& text) override;
    void setReadOnly(bool isReadOnly) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void finish();
    void offer(const QString& typed);
    [[nodiscard]] QString textOf(qint64 id) const;
    [[nodiscard]] std::vector<std::size_t> matches(const QString& typed, std::size_t most) const;

    QLineEdit* m_edit;
    QStringListModel* m_offered;
    std::vector<PersonChoice> m_people;
    std::vector<QString> m_texts; // "Anna de Boer (D000001)", at the same places
    std::vector<QString> m_searchTexts; // the same, folded
    QString m_textBefore;
};

} // namespace duoboek

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/administrationtables.h"

#include <QByteArray>

#include <map>

namespace duoboek::test {

/// An administration folder as the texts of its tables, by name without ".csv".
class AdministrationTexts
{
public:
    /// Nothing in it.
    AdministrationTexts() = default;
    /// Small, whole and right on testDay: five duos of four coaches, one of each engagement; May 2023 has
    /// hours and a session.
    [[nodiscard]] static AdministrationTexts ofBase();

    /// The same with every table and column that a folder can have.
    [[nodiscard]] static AdministrationTexts withEverything();

    /// Puts a text, header and all, in the place of what stood there.
    AdministrationTexts& put(const char* table, const QByteArray& text);
    /// Adds a row behind the others.
    AdministrationTexts& add(const char* table, const QByteArray& row);
    /// Puts one text for another, which must stand in the table once.
    AdministrationTexts& change(const char* table, const QByteArray& old, const QByteArray& text);

    [[nodiscard]] QByteArray text(const char* table) const { return m_texts.at(QString::fromLatin1(table)); }
    [[nodiscard]] AdministrationTables read() const;
    void writeTo(const QString& folder) const;

private:
    std::map<QString, QByteArray> m_texts;
};

} // namespace duoboek::test

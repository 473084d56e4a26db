// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/uistate.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QSplitter>
#include <QStandardPaths>
#include <QUrl>

namespace duoboek {

namespace {

constexpr int mostRecentFiles = 8;

QString geometryKey(const QWidget& window)
{
    return QStringLiteral("geometry/") + window.objectName();
}

QString splitterKey(const QSplitter& splitter)
{
    return QStringLiteral("splitter/") + splitter.objectName();
}

QString headerKey(const QString& name)
{
    return QStringLiteral("columns/") + name;
}

QString regionKey(const QString& path)
{
    return QStringLiteral("region/")
        + QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath()));
}

constexpr QLatin1StringView recentFilesKey("recentFiles");
constexpr QLatin1StringView lastFolderKey("lastFolder");
constexpr QLatin1StringView lastMonthKey("lastMonth");
constexpr QLatin1StringView languageKey("language");

} // namespace

UiState::UiState()
    : m_settings(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("duoboek"), QStringLiteral("window"))
{
}

UiState::UiState(const QString& path)
    : m_settings(path, QSettings::IniFormat)
{
}

void UiState::keepGeometry(const QWidget& window)
{
    m_settings.setValue(geometryKey(window), window.saveGeometry());
}

bool UiState::restoreGeometry(QWidget& window) const
{
    return window.restoreGeometry(m_settings.value(geometryKey(window)).toByteArray());
}

void UiState::keep(const QSplitter& splitter)
{
    m_settings.setValue(splitterKey(splitter), splitter.saveState());
}

bool UiState::restore(QSplitter& splitter) const
{
    return splitter.restoreState(m_settings.value(splitterKey(splitter)).toByteArray());
}

void UiState::keep(const QString& name, const QHeaderView& header)
{
    m_settings.setValue(headerKey(name), header.saveState());
}

bool UiState::restore(const QString& name, QHeaderView& header) const
{
    return header.restoreState(m_settings.value(headerKey(name)).toByteArray());
}

std::optional<Month> UiState::lastMonth() const
{
    return Month::fromText(m_settings.value(lastMonthKey).toString());
}

void UiState::setLastMonth(Month month)
{
    m_settings.setValue(lastMonthKey, month.toText());
}

QStringList UiState::recentFiles() const
{
    QStringList files = m_settings.value(recentFilesKey).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void UiState::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(recentFilesKey, QStringList(files.mid(0, mostRecentFiles)));
}

QString UiState::shownRegion(const QString& path) const
{
    return m_settings.value(regionKey(path)).toString();
}

void UiState::setShownRegion(const QString& path, const QString& code)
{
    if (code.isEmpty())
        m_settings.remove(regionKey(path));
    else
        m_settings.setValue(regionKey(path), code);
}

QString UiState::lastFolder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = m_settings.value(lastFolderKey, documents).toString();
    return QFileInfo::exists(folder) ? folder : QDir::homePath();
}

void UiState::setLastFolder(const QString& folder)
{
    m_settings.setValue(lastFolderKey, QFileInfo(folder).absoluteFilePath());
}

Language UiState::language() const
{
    return m_settings.value(languageKey).toString() == QStringLiteral("en") ? Language::English
                                                                            : Language::Dutch;
}

void UiState::setLanguage(Language language)
{
    m_settings.setValue(
        languageKey, language == Language::English ? QStringLiteral("en") : QStringLiteral("nl"));
}

} // namespace duoboek

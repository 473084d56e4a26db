// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include <QFileInfo>

#include <map>
#include <set>

namespace duoboek {

namespace {

/// What the files of a folder may include besides that folder. A folder stands for those inside it as well,
/// unless they have a row of their own.
struct FolderRule
{
    QString folder;
    QStringList folders;
    QStringList qtModules;
};

std::vector<FolderRule> makeFolderRules()
{
    // The features know base and each other, in no ring: cyclesBetweenFolders() sees to that.
    const QStringList features{QStringLiteral("core/people"), QStringLiteral("core/duos"),
        QStringLiteral("core/hours"), QStringLiteral("core/sessions"), QStringLiteral("core/contracts"),
        QStringLiteral("core/intervision"), QStringLiteral("core/lifeline"), QStringLiteral("core/attention"),
        QStringLiteral("core/tariffs"), QStringLiteral("core/documents"), QStringLiteral("core/settings"),
        QStringLiteral("core/search")};
    const QStringList domain = QStringList{QStringLiteral("core/base")} + features;
    const QStringList onlyCore{QStringLiteral("QtCore")};
    const QStringList window{QStringLiteral("QtCore"), QStringLiteral("QtGui"), QStringLiteral("QtWidgets"),
        QStringLiteral("QtPrintSupport")};
    const QStringList everyModule = window + QStringList{QStringLiteral("QtSql"), QStringLiteral("QtTest")};
    const QString core = QStringLiteral("core");
    const QString ui = QStringLiteral("ui");
    const QString app = QStringLiteral("app");

    std::vector<FolderRule> rules{
        {QStringLiteral("core/base"), {}, onlyCore},
        {QStringLiteral("core/storage"), domain, {QStringLiteral("QtCore"), QStringLiteral("QtSql")}},
        {QStringLiteral("core/usecases"), {core}, onlyCore},
        {QStringLiteral("core/exchange"), {core}, onlyCore},
        {QStringLiteral("ui/text"), domain, onlyCore},
        {QStringLiteral("ui/print"), domain + QStringList{QStringLiteral("ui/text")},
            {QStringLiteral("QtCore"), QStringLiteral("QtGui")}},
        {QStringLiteral("ui/charts"), domain,
            {QStringLiteral("QtCore"), QStringLiteral("QtGui"), QStringLiteral("QtWidgets"),
                QStringLiteral("QtCharts")}},
        {ui, {core}, window},
        {app, {core, ui}, window},
        {QStringLiteral("bench"), {core, ui, app}, everyModule},
        {QStringLiteral("tests"), {core, ui, app}, everyModule},
    };
    for (const QString& feature : features)
        rules.push_back({feature, domain, onlyCore});
    return rules;
}

bool isWithin(const QString& folder, const QString& outer)
{
    return folder == outer || folder.startsWith(outer + QLatin1Char('/'));
}

bool isWithinAny(const QString& folder, const QStringList& outers)
{
    for (const QString& outer : outers) {
        if (isWithin(folder, outer))
            return true;
    }
    return false;
}

/// The row that fits the folder best, or null.
const FolderRule* ruleFor(const QString& folder)
{
    static const std::vector<FolderRule> rules = makeFolderRules();
    const FolderRule* best = nullptr;
    for (const FolderRule& rule : rules) {
        if (isWithin(folder, rule.folder) && (!best || rule.folder.size() > best->folder.size()))
            best = &rule;
    }
    return best;
}

QString folderOf(const QString& header)
{
    return header.left(header.lastIndexOf(QLatin1Char('/')));
}

/// What uic and moc make lies beside what includes it.
bool isGenerated(const QString& header)
{
    return header.startsWith(QLatin1String("ui_")) || header.endsWith(QLatin1String(".moc"));
}

QString wrongWithQuoted(const FolderRule& rule, const QString& header)
{
    if (isGenerated(header))
        return {};
    if (!header.contains(QLatin1Char('/')))
        return QStringLiteral("write the include from the root of the repository: %1").arg(header);
    const QString folder = folderOf(header);
    if (!isWithin(folder, rule.folder) && !isWithinAny(folder, rule.folders))
        return QStringLiteral("%1 may not include %2").arg(rule.folder, header);
    return {};
}

QString wrongWithQt(
    const FolderRule& rule, const SourceFile& file, const QString& header, const QString& module)
{
    if (!rule.qtModules.contains(module))
        return QStringLiteral("%1 may not include %2 of %3").arg(rule.folder, header, module);
    const bool isCore = isWithin(file.folder(), QStringLiteral("core"));
    if (isCore && header.endsWith(QLatin1String("QSqlQuery"))
        && !file.path.startsWith(QLatin1String("core/storage/query.")))
        return QStringLiteral("only core/storage/query may include QSqlQuery");
    return {};
}

using FolderGraph = std::map<QString, std::set<QString>>;

FolderGraph graphOf(const std::vector<SourceFile>& files)
{
    const QStringList layers{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
    FolderGraph graph;
    for (const SourceFile& file : files) {
        if (!isWithinAny(file.folder(), layers))
            continue;
        for (const Include& include : includesOf(file)) {
            const QString target = folderOf(include.name);
            if (include.quoted && target != file.folder() && isWithinAny(target, layers))
                graph[file.folder()].insert(target);
        }
    }
    return graph;
}

/// Walks the graph depth first; a folder met again on the way that led to it closes a ring.
class RingFinder
{
public:
    explicit RingFinder(const FolderGraph& graph)
        : m_graph(graph)
    {
    }

    QStringList find()
    {
        for (const auto& entry : m_graph)
            visit(entry.first);
        return m_rings;
    }

private:
    void visit(const QString& folder)
    {
        if (const auto onWay = m_way.indexOf(folder); onWay >= 0) {
            m_rings.append((m_way.mid(onWay) + QStringList{folder}).join(QStringLiteral(" -> ")));
            return;
        }
        if (!m_done.insert(folder).second)
            return;
        m_way.append(folder);
        if (const auto next = m_graph.find(folder); next != m_graph.end()) {
            for (const QString& target : next->second)
                visit(target);
        }
        m_way.removeLast();
    }

    const FolderGraph& m_graph;
    std::set<QString> m_done;
    QStringList m_way;
    QStringList m_rings;
};

} // namespace

QString QtHeaders::moduleOf(const QString& header) const
{
    if (header.startsWith(QLatin1String("Qt")) && header.contains(QLatin1Char('/')))
        return header.section(QLatin1Char('/'), 0, 0);
    static const QStringList modules{QStringLiteral("QtCore"), QStringLiteral("QtGui"),
        QStringLiteral("QtWidgets"), QStringLiteral("QtSql"), QStringLiteral("QtPrintSupport"),
        QStringLiteral("QtTest"), QStringLiteral("QtNetwork"), QStringLiteral("QtConcurrent"),
        QStringLiteral("QtXml"), QStringLiteral("QtDBus"), QStringLiteral("QtOpenGL"),
        QStringLiteral("QtSvg"), QStringLiteral("QtCharts")};
    for (const QString& module : modules) {
        if (QFileInfo::exists(QStringLiteral("%1/%2/%3").arg(m_folder, module, header)))
            return module;
    }
    return {};
}

QStringList layerFindings(const std::vector<SourceFile>& files, const QtHeaders& qtHeaders)
{
    QStringList findings;
    for (const SourceFile& file : files) {
        const FolderRule* rule = ruleFor(file.folder());
        if (!rule) {
            findings.append(
                findingAt(file, 1, QStringLiteral("the table of layers does not name its folder")));
            continue;
        }
        for (const Include& include : includesOf(file)) {
            const QString module = include.quoted ? QString() : qtHeaders.moduleOf(include.name);
            QString wrong;
            if (include.quoted)
                wrong = wrongWithQuoted(*rule, include.name);
            else if (!module.isEmpty())
                wrong = wrongWithQt(*rule, file, include.name, module);
            if (!wrong.isEmpty())
                findings.append(findingAt(file, include.line, wrong));
        }
    }
    return findings;
}

QStringList cyclesBetweenFolders(const std::vector<SourceFile>& files)
{
    const FolderGraph graph = graphOf(files);
    return RingFinder(graph).find();
}

} // namespace duoboek

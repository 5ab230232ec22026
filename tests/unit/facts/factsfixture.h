#pragma once

#include "core/facts/factsstore.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"
#include "core/storage/workspace.h"

#include <QTemporaryDir>
#include <QTest>
#include <random>

namespace lead {

/// A workspace filled with invented leads by plain SQL, values of every awkward kind among them.
class FactsFixture
{
public:
    FactsFixture();

    Workspace &workspace() { return *m_workspace; }
    Connection &connection() { return m_workspace->connection(); }
    std::mt19937 &random() { return m_random; }
    QString path() const { return m_workspace->path(); }
    FieldNumber colour() const { return m_colour; }   ///< custom choice
    FieldNumber weight() const { return m_weight; }   ///< custom decimal
    FieldNumber remark() const { return m_remark; }   ///< custom text

    /// Adds leads with ids from `firstId` on in steps of `step`; returns the id after the last.
    qint64 addLeads(int count, qint64 firstId, qint64 step = 1, std::optional<qint64> importId = {});
    void addImport(qint64 id, const QString &state, int created = 0);
    void exec(const QString &sql);
    /// Seals an operation that touched these leads.
    void journal(const std::vector<qint64> &leads, std::optional<qint64> importId = {}, const QString &entity = QStringLiteral("lead"));

    /// The ids that a condition in SQL selects of the visible leads, joined with their details as `l` and `d`.
    std::vector<qint64> ids(const QString &where, const QString &order = QStringLiteral("l.id"));
    int roll(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

private:
    std::vector<qint64> addTerms(FieldNumber field, const QStringList &values);

    QTemporaryDir m_folder;
    FixedClock m_clock{1'750'000'000'000};
    std::unique_ptr<Workspace> m_workspace;
    std::mt19937 m_random{7};
    FieldNumber m_colour = 0;
    FieldNumber m_weight = 0;
    FieldNumber m_remark = 0;
    std::vector<qint64> m_states, m_sources, m_tags, m_colours, m_industries;
    qint64 m_operation = 0;
};

std::vector<qint64> idsOf(const LeadFacts &facts, const std::vector<Row> &rows);
std::vector<qint64> idsOf(const LeadFacts &facts, const RowSet &rows);
/// Every value of every lead as text, for comparing facts that were reached by different ways.
QStringList dump(const LeadFacts &facts);

} // namespace lead

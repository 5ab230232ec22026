#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace lead {

/// Predictive lead scoring as Odoo does it, for one team: the reference that ours is held against. A row of its table is a value of
/// a variable with how many won and lost leads had it, and begins at 0.1 for both. A won lead counts for every stage, a lost one
/// for its own and those before.
class OdooFrequency
{
public:
    explicit OdooFrequency(const QStringList &stages)
        : m_stages(stages)
    {
    }

    using Values = QMap<QString, QString>; ///< by variable; without the stage

    void won(const Values &values)
    {
        for (const QString &stage : m_stages)
            row(QStringLiteral("stage"), stage).won += 1;
        for (auto it = values.begin(); it != values.end(); ++it)
            row(it.key(), it.value()).won += 1;
    }
    void lost(const Values &values, const QString &at)
    {
        for (qsizetype i = 0; i <= m_stages.indexOf(at); ++i)
            row(QStringLiteral("stage"), m_stages[i]).lost += 1;
        for (auto it = values.begin(); it != values.end(); ++it)
            row(it.key(), it.value()).lost += 1;
    }

    struct Term
    {
        QString variable; ///< "prior", "stage" or that of a value
        double logOdds;
    };
    std::vector<Term> terms(const Values &values, const QString &stage) const
    {
        const Counts first = m_table[QStringLiteral("stage")][m_stages.front()];
        const Counts here = m_table[QStringLiteral("stage")].value(stage);
        std::vector<Term> terms{{QStringLiteral("prior"), std::log(first.won / first.lost)},
                                {QStringLiteral("stage"), std::log(here.won / first.won) - std::log(here.lost / first.lost)}};
        for (auto it = values.begin(); it != values.end(); ++it) {
            const QMap<QString, Counts> rows = m_table.value(it.key());
            if (!rows.contains(it.value()))
                continue;
            Counts sum{0, 0};
            for (const Counts &counts : rows) {
                sum.won += counts.won;
                sum.lost += counts.lost;
            }
            const Counts counts = rows[it.value()];
            terms.push_back({it.key(), std::log(counts.won / sum.won) - std::log(counts.lost / sum.lost)});
        }
        return terms;
    }
    /// Percent with two decimals.
    double probability(const Values &values, const QString &stage) const
    {
        double logOdds = 0;
        for (const Term &term : terms(values, stage))
            logOdds += term.logOdds;
        return std::clamp(std::round(10000 / (1 + std::exp(-logOdds))) / 100, 0.01, 99.99);
    }

private:
    struct Counts
    {
        double won = 0.1;
        double lost = 0.1;
    };
    Counts &row(const QString &variable, const QString &value) { return m_table[variable][value]; }

    QStringList m_stages;
    QMap<QString, QMap<QString, Counts>> m_table;
};

} // namespace lead

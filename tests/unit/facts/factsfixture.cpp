#include "factsfixture.h"

#include "core/base/text.h"

#include <cmath>

namespace lead {

namespace {

const QStringList names{QStringLiteral("John"), QStringLiteral("Ümit"), QStringLiteral("José"), QStringLiteral("Zoë"),
                        QStringLiteral("Łukasz"), QStringLiteral("o'brien"), QStringLiteral("Anna-Maria"), QStringLiteral("王小明"),
                        QStringLiteral("Straße"), QStringLiteral("😀 Smile"), QStringLiteral("A"), QStringLiteral("Christopherson the Third of Somewhere")};
const QStringList states{QStringLiteral("CA"), QStringLiteral("NY"), QStringLiteral("TX"), QStringLiteral("Île-de-France"), QStringLiteral("ca")};
const QStringList sources{QStringLiteral("Web Form"), QStringLiteral("Google Ads"), QStringLiteral("Référence")};
const QStringList tags{QStringLiteral("hot"), QStringLiteral("hot\nVIP"), QStringLiteral("cold\nFollow up")};

QString nullOr(bool isNull, const QString &value)
{
    return isNull ? QStringLiteral("NULL") : value;
}
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
}

} // namespace

FactsFixture::FactsFixture()
{
    auto workspace = Workspace::create(m_folder.filePath(QStringLiteral("test.leadwright")), m_clock, QStringLiteral("sales"));
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    m_workspace = std::move(*workspace);
    exec(QStringLiteral("PRAGMA synchronous=OFF")); // the disk is not what is tested
    Transaction transaction(connection());
    m_states = addTerms(F::State, states);
    m_sources = addTerms(F::Source, sources);
    m_tags = addTerms(F::Tags, tags);
    m_industries = addTerms(F::Industry, {QStringLiteral("Dental"), QStringLiteral("Solar")});
    m_colour = m_workspace->addCustomField(QStringLiteral("Colour"), FieldType::Choice)->number;
    m_weight = m_workspace->addCustomField(QStringLiteral("Weight"), FieldType::Decimal)->number;
    m_remark = m_workspace->addCustomField(QStringLiteral("Remark"), FieldType::Text)->number;
    m_colours = addTerms(m_colour, {QStringLiteral("Red"), QStringLiteral("Grün")});
    (void)m_workspace->addUser(QStringLiteral("Zed"), {}, QStringLiteral("rep"));
    (void)m_workspace->addUser(QStringLiteral("Amy"), {}, QStringLiteral("rep"));
    if (!transaction.commit() || !m_workspace->reload())
        qFatal("the workspace cannot be filled");
}

std::vector<qint64> FactsFixture::addTerms(FieldNumber field, const QStringList &values)
{
    std::vector<qint64> ids;
    for (const QString &value : values)
        ids.push_back(*m_workspace->terms().findOrAdd(field, value));
    return ids;
}

void FactsFixture::exec(const QString &sql)
{
    if (const Result<void> done = connection().exec(sql); !done)
        qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
}

void FactsFixture::addImport(qint64 id, const QString &state, int created)
{
    exec(QStringLiteral("INSERT INTO import VALUES (%1, 1, 0, NULL, '%2', 'file%1.csv', '', 0, '', '', '', 0, NULL, 0, 0, %3, 0, 0, 0, 0)")
             .arg(id).arg(state).arg(created));
}

qint64 FactsFixture::addLeads(int count, qint64 firstId, qint64 step, std::optional<qint64> importId)
{
    Transaction transaction(connection());
    static constexpr std::array<qint64, 8> amounts{0, -1, -12'345'678'901'234, 99, 100, 9'007'199'254'740'993, 34'209'000, 2'147'483'648};
    qint64 id = firstId;
    for (int i = 0; i < count; ++i, id += step) {
        const auto maybe = [this](const QString &value) { return nullOr(roll(4) == 0, value); };
        const auto pick = [this](const std::vector<qint64> &from) { return QString::number(from[static_cast<std::size_t>(roll(static_cast<int>(from.size())))]); };
        const auto name = [this] { return quoted(names.at(roll(static_cast<int>(names.size())))); };
        const qint64 created = 1'700'000'000'000 + qint64(roll(1'000'000)) * 60'000 + (roll(3) == 0 ? roll(1000) : 0);
        exec(QStringLiteral("INSERT INTO lead (id, workspace_id, row_version, import_id, first_name, last_name, company, email, phone, city,"
                            " state_id, source_id, tags_id, cost, amount, stage_id, score, owner_id, created_at, updated_at, next_action_at,"
                            " deleted_at, notes, c%1, c%2, c%3) VALUES (%4, 1, 1, %5, %6)")
                 .arg(m_colour).arg(m_weight).arg(m_remark).arg(id)
                 .arg(importId ? QString::number(*importId) : QStringLiteral("NULL"),
                      QStringList{maybe(name()), maybe(name()), maybe(roll(5) == 0 ? QStringLiteral("''") : quoted(QStringLiteral("Acme %1").arg(roll(30)))),
                                  maybe(quoted(QStringLiteral("user%1@Example.com").arg(roll(500)))),
                                  maybe(quoted(roll(5) ? QStringLiteral("+1212555%1").arg(roll(10000), 4, 10, QLatin1Char('0')) : QStringLiteral("(020) 7946-%1").arg(roll(10000)))),
                                  maybe(quoted(roll(2) ? QStringLiteral("Málaga") : QStringLiteral("New York"))), maybe(pick(m_states)), maybe(pick(m_sources)),
                                  maybe(pick(m_tags)), maybe(QString::number(roll(10000))), maybe(QString::number(amounts[static_cast<std::size_t>(roll(8))])),
                                  QString::number(1 + roll(7)), maybe(QString::number(roll(101))), maybe(QString::number(1 + roll(3))),
                                  QString::number(created), QString::number(created + roll(1000)), maybe(QString::number(created + 86'400'000)),
                                  nullOr(roll(20) != 0, QStringLiteral("5")), maybe(quoted(QStringLiteral("Some\nnotes %1").arg(roll(50)))),
                                  maybe(pick(m_colours)), maybe(QString::number((roll(2001) - 1000) / 8.0)), maybe(name())}
                          .join(QStringLiteral(", "))));
        if (roll(3) == 0)
            exec(QStringLiteral("INSERT INTO lead_detail (lead_id, workspace_id, industry_id, employees, email2, birthday, do_not_call, other_emails) VALUES (%1, 1, %2)")
                     .arg(id)
                     .arg(QStringList{maybe(pick(m_industries)), maybe(QString::number(roll(70000))), maybe(quoted(QStringLiteral("x%1@y.de").arg(roll(9)))),
                                      maybe(QString::number(roll(20000) - 10000)), maybe(QString::number(roll(2))),
                                      maybe(quoted(QStringLiteral("a@b.c\nD%1@e.f").arg(roll(4))))}.join(QStringLiteral(", "))));
    }
    if (!transaction.commit())
        qFatal("the leads cannot be added");
    return id;
}

void FactsFixture::journal(const std::vector<qint64> &leads, std::optional<qint64> importId, const QString &entity)
{
    Transaction transaction(connection());
    ++m_operation;
    exec(QStringLiteral("INSERT INTO operation (id, workspace_id, uuid, at, user_id, kind, summary, lead_count, import_id, seq, hash)"
                        " VALUES (%1, 1, 'u%1', 0, 1, 'edit', '', 0, %2, %1, x'%3')")
             .arg(m_operation).arg(importId ? QString::number(*importId) : QStringLiteral("NULL")).arg(m_operation, 8, 16, QLatin1Char('0')));
    int n = 0;
    for (const qint64 id : leads)
        exec(QStringLiteral("INSERT INTO change VALUES (%1, %2, '%3', %4, '{}', x'00', x'00')").arg(m_operation).arg(n++).arg(entity).arg(id));
    if (!transaction.commit())
        qFatal("the journal cannot be written");
}

std::vector<qint64> FactsFixture::ids(const QString &where, const QString &order)
{
    Query query(connection(), QStringLiteral("SELECT l.id FROM lead l LEFT JOIN lead_detail d ON d.lead_id = l.id LEFT JOIN import i ON i.id = l.import_id"
                                             " WHERE l.deleted_at IS NULL AND (l.import_id IS NULL OR i.state = 'complete') AND (%1) ORDER BY %2").arg(where, order));
    if (const Result<void> done = query.exec(); !done)
        qFatal("%s: %s", qPrintable(where), qPrintable(done.error().detail));
    std::vector<qint64> ids;
    while (query.next())
        ids.push_back(query.int64(0));
    return ids;
}

std::vector<qint64> idsOf(const LeadFacts &facts, const std::vector<Row> &rows)
{
    std::vector<qint64> ids;
    for (const Row row : rows)
        ids.push_back(facts.id(row).value);
    return ids;
}

std::vector<qint64> idsOf(const LeadFacts &facts, const RowSet &rows)
{
    return idsOf(facts, rows.rows());
}

QStringList dump(const LeadFacts &facts)
{
    QStringList lines;
    std::string buffer;
    for (const Row row : facts.everything().rows()) {
        QStringList values{facts.id(row).toString()};
        for (const FactSlot &slot : facts.schema().slots()) {
            if (!facts.isLoaded(slot))
                continue;
            const QString name = QString::number(slot.field) + u'=';
            if (slot.kind == FactKind::Number && facts.number(slot, row) != NoNumber)
                values << name + QString::number(facts.number(slot, row));
            else if (slot.kind == FactKind::Real && !std::isnan(facts.real(slot, row)))
                values << name + QString::number(facts.real(slot, row));
            else if (slot.kind == FactKind::Coded && facts.number(slot, row) != NoNumber)
                values << name + QString::number(facts.dictionary(slot).id(static_cast<std::uint32_t>(facts.number(slot, row)))) + u':'
                        + fromUtf8(facts.text(slot, row, buffer));
            else if (const std::string_view text = slot.kind == FactKind::Coded ? std::string_view() : facts.text(slot, row, buffer); !text.empty())
                values << name + fromUtf8(text);
        }
        lines << values.join(u'|');
    }
    return lines;
}

} // namespace lead

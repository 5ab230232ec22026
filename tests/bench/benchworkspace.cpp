#include "benchworkspace.h"

#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <array>
#include <cstdio>
#include <random>
#include <sqlite3.h>
#include <string>

namespace lead {

namespace {

constexpr std::array firstNames{"James", "Mary", "Robert", "Patricia", "John", "Jennifer", "Michael", "Linda", "David", "Elizabeth",
                                "William", "Barbara", "Richard", "Susan", "Joseph", "Jessica", "Thomas", "Sarah", "Jos\u00e9", "Zo\u00eb"};
constexpr std::array beginnings{"Ander", "Bar", "Camp", "Dal", "Fitz", "Gar", "Hart", "Iver", "Mac", "Nor", "O'", "Quin", "Under", "Van", "Wal", "Zim"};
constexpr std::array endings{"son", "ton", "ley", "man", "well", "er", "field", "berg", "worth", "ham", "dale", "mer", "ster", "wood"};
constexpr std::array companies{"Summit Solar LLC", "Blue Roofing Inc.", "North Dental Group", "River Realty Partners", "Pioneer Auto & Sons",
                               "Liberty Energy Co.", "Golden Health Holdings", "Apex Software Services", "Harbor Foods Corp", "Granite Design Associates"};
constexpr std::array domains{"gmail.com", "yahoo.com", "outlook.com", "example.org", "mail.example.net"};
constexpr std::array cities{"Springfield", "Franklin", "Greenville", "Bristol", "Clinton", "Salem", "Madison", "Arlington", "Dover", "Oxford"};

class Filler
{
public:
    Filler(Workspace &workspace) : m_workspace(workspace)
    {
        m_states = terms(F::State, "State", 51);
        m_sources = terms(F::Source, "Source", 12);
        m_campaigns = terms(F::Campaign, "Campaign", 60);
        m_media = terms(F::Medium, "Medium", 6);
        m_statuses = terms(F::Status, "Status", 5);
    }

    void fill(qint64 leads)
    {
        sqlite3 *db = m_workspace.connection().handle();
        runSql(m_workspace.connection(), "INSERT INTO import VALUES (1000, 1, 1, NULL, 'complete', 'leads.csv', '', 0, '', '', '', 0, NULL, 0, 0, 0, 0, 0, 0, 0)");
        runSql(m_workspace.connection(), "INSERT INTO operation (id, workspace_id, uuid, at, user_id, kind, summary, lead_count, import_id, seq)"
                                         " VALUES (1, 1, 'bench', 0, 1, 'import', '', 0, 1000, 1)");
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(db, "INSERT INTO lead (id, workspace_id, row_version, import_id, import_line, first_name, last_name, company, email, phone, city,"
                               " state_id, zip, country_id, source_id, campaign_id, medium_id, cost, amount, stage_id, status_id, score, owner_id, created_at,"
                               " updated_at, first_contacted_at, last_contacted_at, next_action_at, notes)"
                               " VALUES (?1,1,1,1000,?2,?3,?4,?5,?6,?7,?8,?9,?10,NULL,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21,?22,?23,?24,?25)", -1, &insert, nullptr);
        qint64 id = qint64(200) << 40;
        for (qint64 i = 0; i < leads; ++i) {
            id += i % 2048 == 2047 ? (1 << 21) - 2047 : 1;
            bindRow(insert, id, i);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
    }

private:
    std::vector<qint64> terms(FieldNumber field, const char *name, int count)
    {
        std::vector<qint64> ids;
        for (int i = 0; i < count; ++i)
            ids.push_back(*m_workspace.terms().findOrAdd(field, QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(i)));
        return ids;
    }
    unsigned roll(unsigned below) { return static_cast<unsigned>(m_random() >> 11) % below; }
    template <typename List>
    auto pick(const List &list) { return list[roll(static_cast<unsigned>(list.size()))]; }

    void bindRow(sqlite3_stmt *insert, qint64 id, qint64 line)
    {
        const auto number = [insert](int at, qint64 value) { sqlite3_bind_int64(insert, at, value); };
        const auto text = [insert](int at, const std::string &value) { sqlite3_bind_text(insert, at, value.data(), static_cast<int>(value.size()), SQLITE_TRANSIENT); };
        const std::string first = pick(firstNames);
        const std::string last = std::string(pick(beginnings)) + pick(endings);
        const qint64 created = 1'672'531'200'000 + qint64(roll(94'670'000)) * 1000;
        std::array<char, 16> phone{};
        std::snprintf(phone.data(), phone.size(), "+1%03u%07u", 201 + roll(780), roll(10'000'000));
        number(1, id);
        number(2, line + 2);
        text(3, first);
        text(4, last);
        if (roll(3))
            text(5, pick(companies));
        text(6, first.substr(0, 4) + "." + last + std::to_string(roll(1000)) + "@" + pick(domains));
        text(7, phone.data());
        text(8, pick(cities));
        number(9, pick(m_states));
        text(10, std::to_string(10000 + roll(90000)));
        number(11, pick(m_sources));
        number(12, pick(m_campaigns));
        number(13, pick(m_media));
        number(14, roll(10000));
        number(15, qint64(roll(1'000'000)));
        number(16, 1 + roll(7));
        number(17, pick(m_statuses));
        number(18, roll(101));
        number(19, 1 + roll(40));
        number(20, created);
        number(21, created + qint64(roll(10'000'000)) * 1000);
        const bool contacted = roll(3) != 0;
        for (int at = 22; at <= 24; ++at)
            contacted ? number(at, created + qint64(roll(30'000'000)) * 1000) : void(sqlite3_bind_null(insert, at));
        text(25, roll(2) ? "called left voicemail asked about price wants quote" : "interested in financing prefers email evening");
    }

    Workspace &m_workspace;
    std::mt19937_64 m_random{42};
    std::vector<qint64> m_states, m_sources, m_campaigns, m_media, m_statuses;
};

} // namespace

qint64 benchLeadCount()
{
    const qint64 wanted = qEnvironmentVariableIntValue("LEADWRIGHT_BENCH_LEADS");
    return wanted > 0 ? wanted : 1'000'000;
}

qint64 runSql(Connection &connection, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(connection.handle()));
    qint64 rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        (void)sqlite3_column_int64(statement, 0);
    }
    sqlite3_finalize(statement);
    return rows;
}

QString benchWorkspace()
{
    const QString given = qEnvironmentVariable("LEADWRIGHT_BENCH_WORKSPACE");
    if (!given.isEmpty())
        return given;
    const QString path = QDir::temp().filePath(QStringLiteral("leadwright-bench-%1.leadwright").arg(benchLeadCount()));
    if (QFile::exists(path))
        return path;
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    const SystemClock clock;
    auto workspace = Workspace::create(part, clock, QStringLiteral("sales"));
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    {
        Transaction transaction((*workspace)->connection());
        for (int i = 0; i < 40; ++i)
            (void)(*workspace)->addUser(QStringLiteral("User %1").arg(i), {}, QStringLiteral("rep"));
        Filler(**workspace).fill(benchLeadCount());
        if (!transaction.commit())
            qFatal("cannot fill %s", qPrintable(part));
    }
    (*workspace)->connection().checkpoint();
    workspace->reset();
    QFile::rename(part, path);
    return path;
}

} // namespace lead

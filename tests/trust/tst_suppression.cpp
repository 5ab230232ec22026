// People who asked not to be contacted, and every way by which they could come back as if they had not.
#include "tests/support/testworkspace.h"
#include "tests/trust/trustline.h"

#include "core/intake/fileimport.h"
#include "core/intake/importreview.h"
#include "core/leads/activityacts.h"
#include "core/leads/bulkacts.h"
#include "core/leads/calendarexchange.h"
#include "core/leads/leadacts.h"
#include "core/leads/leadexport.h"
#include "core/privacy/erasure.h"
#include "core/quality/referencedata.h"
#include "core/storage/contactwishes.h"
#include "core/storage/leadrepository.h"
#include "core/storage/query.h"
#include "core/storage/undo.h"

#include <functional>

using namespace lead;

namespace {

void must(bool ok, const char *what)
{
    if (!ok)
        qFatal("%s", what);
}

template <typename T>
T got(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// Somebody of whom there is one in the world.
struct Person
{
    QString first, last, email, phone;
    LeadId lead; // as which they asked
};

struct Asked
{
    const char *how;
    std::vector<LeadActs::Assignment> values;
    ContactWish wish;
};

const std::vector<Asked> &asked()
{
    static const std::vector<Asked> all{
        {"no calls", {{QStringLiteral("do_not_call"), QStringLiteral("yes")}}, {.noCalls = true}},
        {"no e-mail", {{QStringLiteral("do_not_email"), QStringLiteral("yes")}}, {.noEmails = true}},
        {"no texts", {{QStringLiteral("do_not_text"), QStringLiteral("yes")}}, {.noTexts = true}},
        {"nothing", {{QStringLiteral("do_not_call"), QStringLiteral("yes")}, {QStringLiteral("do_not_email"), QStringLiteral("yes")}, {QStringLiteral("do_not_text"), QStringLiteral("yes")}}, {true, true, true}},
        {"consent withdrawn", {{QStringLiteral("consent"), QStringLiteral("withdrawn")}}, {true, true, true}}};
    return all;
}

} // namespace

class TestSuppression : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;
    std::unique_ptr<TestWorkspace> m_world;
    int m_people = 0;
    int m_files = 0;

    Workspace &w() { return **m_world; }

    Person somebody()
    {
        const int n = ++m_people;
        return {QStringLiteral("Ada%1").arg(n), QStringLiteral("Quiet%1").arg(n), QStringLiteral("ada%1@quiet.example.com").arg(n), QStringLiteral("+1212%1").arg(2220000 + n), {}};
    }
    LeadId create(const std::vector<LeadActs::Assignment> &values) { return got(LeadActs(w()).create(values, m_reference)).lead; }
    LeadId stranger()
    {
        const int n = ++m_people;
        return create({{QStringLiteral("first_name"), QStringLiteral("Bob%1").arg(n)}, {QStringLiteral("email"), QStringLiteral("bob%1@loud.example.com").arg(n)}, {QStringLiteral("external_id"), QStringLiteral("B%1").arg(n)}});
    }
    static std::vector<LeadActs::Assignment> valuesOf(const Person &p)
    {
        return {{QStringLiteral("first_name"), p.first}, {QStringLiteral("last_name"), p.last}, {QStringLiteral("email"), p.email}, {QStringLiteral("phone"), p.phone}};
    }
    QString file(const QByteArray &text)
    {
        const QString path = m_world->folder.filePath(QStringLiteral("list%1.csv").arg(++m_files));
        QFile out(path);
        must(out.open(QIODevice::WriteOnly) && out.write(text) == text.size(), "cannot write");
        return path;
    }
    ImportOutcome import(const QByteArray &text, OnMatch onMatch, bool leavesOut = false)
    {
        const QString path = file(text);
        FileImport import(w(), m_reference);
        IntakePlan plan;
        plan.mapping = got(import.inspect(path)).mapping;
        plan.onMatch = onMatch;
        plan.onMatchChosen = true;
        plan.skipDoNotContact = leavesOut;
        return got(import.run(path, plan, {}));
    }
    // A list as any seller has it; it knows nothing of what anybody asked for, or says the contrary.
    static QByteArray listOf(const Person &p, const char *consent = "given")
    {
        return QStringLiteral("First name,Last name,Email,Phone,Do not call,Do not email,Do not text,Consent\n%1,%2,%3,%4,no,no,no,%5\n").arg(p.first, p.last, p.email, p.phone, QLatin1String(consent)).toUtf8();
    }
    std::vector<Lead> leadsLike(const Person &p)
    {
        Query query(w().connection(), QStringLiteral("SELECT lead.id FROM lead LEFT JOIN lead_detail ON lead_id = lead.id WHERE lower(coalesce(email, '') || coalesce(email2, '') || coalesce(other_emails, '')) LIKE '%' || :email || '%'"
                                                     " OR coalesce(phone, '') || coalesce(mobile, '') || coalesce(phone2, '') || coalesce(other_phones, '') LIKE '%' || :phone || '%'"));
        got(query.bind(QLatin1StringView(":email"), p.email).bind(QLatin1StringView(":phone"), p.phone).exec());
        std::vector<LeadId> ids;
        while (query.next())
            ids.push_back({query.int64(0)});
        query.finish();
        return got(LeadRepository(w()).find(ids));
    }
    // How many leads with an address or number of theirs there are, and how many of those somebody may contact against the wish.
    std::pair<int, int> back(const Person &p, const ContactWish &wish)
    {
        int found = 0, bad = 0;
        for (const Lead &lead : leadsLike(p)) {
            ++found;
            bad += wish.without(contactWishIn(lead.values)).isAny();
        }
        return {found, bad};
    }

    struct Fate
    {
        const char *name;
        std::function<void(const Person &)> befalls;
    };
    std::vector<Fate> fates()
    {
        return {{"stays", [](const Person &) {}},
                {"was deleted", [this](const Person &p) { got(LeadActs(w()).remove({p.lead})); }},
                {"was deleted with others", [this](const Person &p) { got(BulkActs(w()).run(BulkAct{BulkAct::Remove}, {p.lead, stranger()})); }},
                {"was merged into another", [this](const Person &p) { got(LeadActs(w()).merge(stranger(), {p.lead})); }},
                {"was erased", [this](const Person &p) {
                     // With a lead that was merged into them, and an address that they had before.
                     got(LeadActs(w()).edit(p.lead, {{QStringLiteral("city"), QStringLiteral("Rome")}}));
                     const ErasureReceipt receipt = got(Erasure(w()).erase({p.lead}));
                     must(receipt.rows.leads > 0 && receipt.rows.wishes >= 2, "nothing was erased or kept");
                     must(leadsLike(p).empty(), "the person is still there");
                 }}};
    }

    struct Way
    {
        const char *name;
        std::function<void(const Person &)> comesBack;
    };
    std::vector<Way> ways()
    {
        const auto imports = [this](OnMatch onMatch) { return [this, onMatch](const Person &p) { import(listOf(p), onMatch); }; };
        const auto reviews = [this](ReviewDecision decision) {
            return [this, decision](const Person &p) {
                const ImportOutcome outcome = import(listOf(p), OnMatch::Review);
                got(ImportReview(w()).decide(outcome.record.id, {}, decision));
            };
        };
        std::vector<Way> ways{{"import, merged", imports(OnMatch::Merge)},
                              {"import, updated", imports(OnMatch::Update)},
                              {"import, a lead of its own", imports(OnMatch::Create)},
                              {"import, reviewed and updated", reviews(ReviewDecision::Update)},
                              {"import, reviewed and filled", reviews(ReviewDecision::Fill)},
                              {"import, reviewed and created", reviews(ReviewDecision::Create)}};
        ways.push_back({"import by the address in capitals, without a name", [this](const Person &p) { import("Email,Company\n" + p.email.toUpper().toUtf8() + ",Loud Ltd\n", OnMatch::Update); }});
        ways.push_back({"import by the number alone", [this](const Person &p) { import("Company,Phone\nLoud Ltd," + p.phone.toUtf8() + '\n', OnMatch::Create); }});
        ways.push_back({"import of an address for another lead", [this](const Person &p) {
                            const Lead other = *got(LeadRepository(w()).find(stranger()));
                            import("First name,Email,Email 2\n" + other.text(F::FirstName).toUtf8() + ',' + other.text(F::Email).toUtf8() + ',' + p.email.toUtf8() + '\n', OnMatch::Update);
                        }});
        ways.push_back({"typed", [this](const Person &p) { create(valuesOf(p)); }});
        ways.push_back({"pasted with others", [this](const Person &p) {
                            TypedLead lead{{F::Company, QStringLiteral("Loud Ltd")}, {F::Mobile, p.phone}};
                            const std::vector<TypedLead> pasted{{{F::Company, QStringLiteral("Other Ltd")}}, lead};
                            for (const CheckedLead &checked : got(LeadEntry(w(), m_reference).check(pasted)))
                                got(LeadActs(w()).create(checked));
                        }});
        ways.push_back({"address typed into another lead", [this](const Person &p) { got(LeadActs(w()).edit(stranger(), {{QStringLiteral("email2"), p.email}})); }});
        ways.push_back({"address set for several leads", [this](const Person &p) {
                            BulkAct act{BulkAct::SetField};
                            act.field = QStringLiteral("email");
                            act.text = p.email;
                            got(BulkActs(w()).run(act, {stranger(), stranger()}));
                        }});
        ways.push_back({"merged with a lead that knows nothing of it", [this](const Person &p) {
                            const LeadId twin = create(valuesOf(p));
                            // As if the lead were from before the wish.
                            Query clear(w().connection(), QStringLiteral("UPDATE lead_detail SET do_not_call = 0, do_not_email = 0, do_not_text = 0 WHERE lead_id = :lead"));
                            got(clear.bind(QLatin1StringView(":lead"), twin).exec());
                            std::vector<LeadId> others;
                            std::map<FieldNumber, LeadId> picks;
                            for (const Lead &lead : leadsLike(p))
                                if (lead.id != twin)
                                    others.push_back(lead.id);
                            if (others.empty()) { // gone: comes in by the next list
                                got(LeadActs(w()).remove({twin}));
                                import(listOf(p), OnMatch::Merge);
                                return;
                            }
                            for (const FieldNumber field : {F::DoNotCall, F::DoNotEmail, F::DoNotText, F::Consent})
                                picks.emplace(field, twin);
                            got(LeadActs(w()).merge(twin, others, picks));
                        }});
        return ways;
    }

    void askIn(const Person &p, const Asked &how, int number)
    {
        if (number % 3 == 1 && how.wish.noCalls && how.wish.noEmails && !contactWishIn({{F::Consent, how.values.front().text}}).isAny()) {
            BulkAct act{BulkAct::SetDoNotContact};
            got(BulkActs(w()).run(act, {p.lead, stranger()}));
        } else {
            got(LeadActs(w()).edit(p.lead, how.values));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<TestWorkspace>();
        m_people = 0;
    }

    void keepsTheWishHoweverSomebodyComesBack()
    {
        qint64 tried = 0, bad = 0, notBack = 0;
        QStringList broken;
        int number = 0;
        for (const Fate &fate : fates())
            for (const Way &way : ways())
                for (std::size_t i = 0; i < asked().size(); ++i) {
                    ++number;
                    if (!isLongTrust() && (static_cast<std::size_t>(number) + i) % 2 != 0)
                        continue;
                    const Asked &how = asked()[i];
                    Person p = somebody();
                    p.lead = create(valuesOf(p));
                    askIn(p, how, number);
                    fate.befalls(p);
                    way.comesBack(p);
                    const auto [found, against] = back(p, how.wish);
                    ++tried;
                    notBack += found == 0;
                    bad += against > 0;
                    if (found == 0 || against > 0)
                        broken << QStringLiteral("%1; %2; %3: %4 back, %5 against the wish").arg(QLatin1String(how.how), QLatin1String(fate.name), QLatin1String(way.name)).arg(found).arg(against);
                }
        // Who asked for nothing comes back by the same ways and may be contacted: it is the wish that keeps the others from it.
        qint64 controls = 0, contactable = 0;
        for (const Fate &fate : fates())
            for (const Way &way : ways()) {
                Person p = somebody();
                p.lead = create(valuesOf(p));
                if (qstrcmp(fate.name, "was erased") == 0)
                    got(Erasure(w()).erase({p.lead}));
                else
                    fate.befalls(p);
                way.comesBack(p);
                ++controls;
                const std::vector<Lead> leads = leadsLike(p);
                contactable += !leads.empty() && std::none_of(leads.begin(), leads.end(), [](const Lead &lead) { return contactWishIn(lead.values).isAny(); });
            }
        sayTrust({QStringLiteral("P8"), QStringLiteral("people who asked not to be contacted, come in again: as they are, deleted, merged or erased; by lists, typed, pasted, edited, merged"), tried, bad,
                  QStringLiteral("%1 of %2 who asked for nothing came back contactable by the same ways").arg(contactable).arg(controls)});
        QCOMPARE(contactable, controls);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
        QVERIFY(tried >= 150);
        QCOMPARE(notBack, 0);
    }

    void leavesOutRowsOfThoseWhoWereErased()
    {
        qint64 tried = 0, bad = 0;
        for (const Asked &how : asked())
            for (const OnMatch onMatch : {OnMatch::Merge, OnMatch::Update, OnMatch::Create, OnMatch::Review, OnMatch::Skip}) {
                Person p = somebody();
                p.lead = create(valuesOf(p));
                got(LeadActs(w()).edit(p.lead, how.values));
                got(Erasure(w()).erase({p.lead}));
                const ImportOutcome outcome = import(listOf(p) + "New,Comer,new" + QByteArray::number(m_people) + "@loud.example.com,,no,no,no,given\n", onMatch, true);
                ++tried;
                bad += outcome.record.counts.skipped != 1 || outcome.record.counts.created != 1 || !leadsLike(p).empty();
            }
        sayTrust({QStringLiteral("P8"), QStringLiteral("lists with people who asked not to be contacted and were erased: their row left out, the other taken"), tried, bad});
        QCOMPARE(bad, 0);
    }

    void keepsTheWishWhenAnImportIsUndone()
    {
        qint64 tried = 0, bad = 0;
        for (int round = 0; round < 4; ++round)
            for (const Asked &how : asked()) {
                Person p = somebody();
                ++tried;
                if (round == 0) { // asked after the import brought them: the lead stays
                    const ImportOutcome brought = import(listOf(p), OnMatch::Merge);
                    p.lead = leadsLike(p).front().id;
                    got(LeadActs(w()).edit(p.lead, how.values));
                    got(Undo(w()).undo(brought.record.operation));
                } else if (round == 1) { // asked before an import updated them: the rest is taken back
                    p.lead = create(valuesOf(p));
                    got(LeadActs(w()).edit(p.lead, how.values));
                    const ImportOutcome changed = import("Email,City\n" + p.email.toUtf8() + ",Rome\n", OnMatch::Update);
                    must(changed.record.counts.updated == 1, "the import changed nothing");
                    got(Undo(w()).undo(changed.record.operation));
                } else { // came with the wish: the list is taken back, and the next one brings them again
                    QByteArray heads = "First name,Email", cells = p.first.toUtf8() + ',' + p.email.toUtf8();
                    for (const LeadActs::Assignment &value : how.values) {
                        heads += ',' + value.field.toUtf8();
                        cells += ',' + value.text.toUtf8();
                    }
                    const ImportOutcome brought = import(heads + '\n' + cells + '\n', OnMatch::Merge);
                    got(Undo(w()).undo(brought.record.operation));
                    must(leadsLike(p).empty(), "the import was not taken back");
                    if (round == 2)
                        import(listOf(p), OnMatch::Merge);
                    else
                        create(valuesOf(p));
                }
                const auto [found, against] = back(p, how.wish);
                bad += found == 0 || against > 0;
            }
        sayTrust({QStringLiteral("P8"), QStringLiteral("imports undone around people who asked not to be contacted: the wish holds"), tried, bad});
        QCOMPARE(bad, 0);
    }

    void forgetsTheWishWhenAPersonTakesItBack()
    {
        Person p = somebody();
        p.lead = create(valuesOf(p));
        got(LeadActs(w()).edit(p.lead, asked()[3].values));
        got(Erasure(w()).erase({p.lead}));
        p.lead = create(valuesOf(p));
        QVERIFY(contactWishIn(got(LeadRepository(w()).find(p.lead))->values).isAny());
        BulkAct act{BulkAct::SetDoNotContact};
        act.isOn = false;
        got(BulkActs(w()).run(act, {p.lead}));
        QVERIFY(!contactWishIn(got(LeadRepository(w()).find(p.lead))->values).isAny());
        // For good: a later list does not bring it back.
        import(listOf(p), OnMatch::Create);
        QCOMPARE(leadsLike(p).size(), std::size_t(2));
        for (const Lead &lead : leadsLike(p))
            QVERIFY(!contactWishIn(lead.values).isAny());
    }

    void exportsNobodyWhoMustNotBeContacted()
    {
        std::vector<Person> people;
        for (int round = 0; round < 8; ++round)
            for (const Asked &how : asked()) {
                Person p = somebody();
                p.lead = create(valuesOf(p));
                got(LeadActs(w()).edit(p.lead, how.values));
                got(ActivityActs(w()).addTask(p.lead, QStringLiteral("Call"), m_world->clock.now() + 1000));
                people.push_back(p);
            }
        const LeadId loud = stranger();
        got(ActivityActs(w()).addTask(loud, QStringLiteral("Call"), m_world->clock.now() + 1000));
        qint64 tried = 0, bad = 0;
        const auto exported = [this](ExportFormat format, std::optional<Uncontactable> what, std::vector<FieldNumber> columns) {
            const QString path = m_world->folder.filePath(QStringLiteral("out%1%2").arg(++m_files).arg(exportSuffix(format)));
            LeadExport::Request request{path, format};
            request.uncontactable = what;
            request.columns = std::move(columns);
            const LeadExport::Written written = got(LeadExport(w()).run(request));
            QFile in(path);
            must(in.open(QIODevice::ReadOnly), "no export");
            return std::pair(written, in.readAll());
        };
        for (const auto &[format, what] : {std::pair{ExportFormat::Vcard, std::optional<Uncontactable>()}, std::pair{ExportFormat::Vcard, std::optional(Uncontactable::LeaveOut)},
                                           std::pair{ExportFormat::SpreadsheetCsv, std::optional(Uncontactable::LeaveOut)}, std::pair{ExportFormat::ExactCsv, std::optional(Uncontactable::LeaveOut)},
                                           std::pair{ExportFormat::JsonLines, std::optional(Uncontactable::LeaveOut)}, std::pair{ExportFormat::Xlsx, std::optional(Uncontactable::LeaveOut)}}) {
            const auto [written, bytes] = exported(format, what, {F::FirstName, F::Email, F::Phone});
            QCOMPARE(written.leads, 1);
            QCOMPARE(written.leftOut, static_cast<qint64>(people.size()));
            QVERIFY(format == ExportFormat::Xlsx || bytes.contains("loud.example.com"));
            for (const Person &p : people) {
                ++tried;
                bad += bytes.contains(p.email.toUtf8()) || bytes.contains(p.phone.toUtf8());
            }
        }
        // Where they are kept, each row says so, also with columns of which none would.
        const auto [written, bytes] = exported(ExportFormat::ExactCsv, std::nullopt, {F::Email});
        QCOMPARE(written.leads, static_cast<qint64>(people.size()) + 1);
        for (const QByteArray &line : bytes.split('\n'))
            if (line.contains("quiet.example.com")) {
                ++tried;
                bad += !line.contains(",yes") && !line.contains("withdrawn");
            }
        const QByteArray calendar = got(CalendarExchange(w()).text({m_world->clock.now() - 1000, m_world->clock.now() + 100000}));
        QVERIFY(calendar.contains("loud.example.com"));
        for (std::size_t i = 0; i < people.size(); ++i) {
            ++tried;
            bad += asked()[i % asked().size()].wish.noEmails && calendar.contains(people[i].email.toUtf8());
        }
        sayTrust({QStringLiteral("P8"), QStringLiteral("exports: people who must not be contacted are left out of contacts, tables and calendars, or marked"), tried, bad});
        QCOMPARE(bad, 0);
        QVERIFY(tried > 200);
    }

    void keepsNothingReadableOfThoseWhoWereErased()
    {
        Person p = somebody();
        p.lead = create(valuesOf(p));
        got(LeadActs(w()).edit(p.lead, asked()[3].values));
        got(Erasure(w()).erase({p.lead}));
        const SuppressionIndex list = got(SuppressionList(w()).index());
        QVERIFY(!list.isEmpty());
        const LeadKey key{MatchKind::Email, emailMatchKey(p.email.toStdString())};
        QVERIFY(list.wishOf(key) == ContactWish({true, true, true}));
        Query names(w().connection(), QStringLiteral("SELECT name || ' ' || value FROM setting"));
        got(names.exec());
        QString all;
        while (names.next())
            all += names.text(0) + u'\n';
        for (const QString &trace : {p.email, p.phone.mid(1), QString::number(key.key), QString::number(key.key, 16)})
            QVERIFY2(!all.contains(trace, Qt::CaseInsensitive), qPrintable(trace));
        // Another workspace has another secret.
        TestWorkspace other;
        Act act(*other, {QStringLiteral("edit"), QStringLiteral("x")});
        got(act.begun());
        got(SuppressionList(*other).keep({true, true, true}, std::vector{key}));
        Query theirs(other->connection(), QStringLiteral("SELECT name FROM setting WHERE name LIKE 'suppressed/%'"));
        got(theirs.exec());
        QVERIFY(theirs.next());
        QVERIFY(!all.contains(theirs.text(0)));
    }
};

QTEST_GUILESS_MAIN(TestSuppression)
#include "tst_suppression.moc"

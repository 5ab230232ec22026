#include "core/domain/conditiontext.h"
#include "core/leads/leadvalues.h"
#include "ui/leads/conditiongroupedit.h"
#include "ui/leads/conditionparts.h"
#include "ui/leads/testedit.h"
#include "ui/leads/textvaluesedit.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QtTest>

using namespace lead;

/// Chips, the editor of one test, and the builder are views of one condition: what goes in comes out.
class ConditionBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsEveryPartAsAChip_data();
    void showsEveryPartAsAChip();
    void namesTheFileOfAnImport();
    void givesBackTheTestItWasGiven_data();
    void givesBackTheTestItWasGiven();
    void givesBackTheGroupsItWasGiven_data();
    void givesBackTheGroupsItWasGiven();
    void leavesDeeperConditionsToTheText_data();
    void leavesDeeperConditionsToTheText();
    void replacesAddsAndRemovesParts();
    void saysWhatIsWrongWithANumber();
    void asksForOneOrSeveralValuesByWhatIsChecked();
    void keepsCommasInsideQuotes();

private:
    Condition read(const QString &text) const
    {
        const Result<Condition> condition = parseCondition(text, m_info->catalog);
        if (!condition)
            qFatal("%s: %s", qPrintable(text), qPrintable(condition.error().message));
        return *condition;
    }
    QString write(const Condition &condition) const { return toText(condition, m_info->catalog); }

    std::unique_ptr<Theme> m_theme;
    std::shared_ptr<WorkspaceInfo> m_info;
};

void ConditionBuilderTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_info = std::make_shared<WorkspaceInfo>();
    m_info->timeZone = QTimeZone::utc();
    m_info->stages = {{StageId{1}, PipelineId{1}, QStringLiteral("New"), 0, StageKind::Open, 10},
                      {StageId{2}, PipelineId{1}, QStringLiteral("Won"), 1, StageKind::Won, 100}};
    m_info->users = {{UserId{1}, QStringLiteral("Maya Torres"), {}, QStringLiteral("rep"), true}};
    m_info->knownValues.insert(F::Source, {QStringLiteral("Google Ads"), QStringLiteral("Bing")});
    m_info->knownValues.insert(F::Tags, {QStringLiteral("vip"), QStringLiteral("solar")});
}

void ConditionBuilderTest::showsEveryPartAsAChip_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QStringList>("chips");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("one test") << QStringLiteral("score >= 40") << QStringList{QStringLiteral("Score|≥|40")};
    QTest::newRow("three") << QStringLiteral("owner = \"Maya Torres\" and stage not in (New, Won) and amount < 1000")
                           << QStringList{QStringLiteral("Owner|is|Maya Torres"), QStringLiteral("Stage|is not|New, Won"),
                                          QStringLiteral("Value|<|1,000")};
    QTest::newRow("denied") << QStringLiteral("not source = Bing") << QStringList{QStringLiteral("Source|is not|Bing")};
    QTest::newRow("empty") << QStringLiteral("email is empty") << QStringList{QStringLiteral("E-mail|is|empty")};
    QTest::newRow("yes") << QStringLiteral("do_not_call = yes") << QStringList{QStringLiteral("Do not call|is|yes")};
    QTest::newRow("span") << QStringLiteral("captured in last 30 days")
                          << QStringList{QStringLiteral("Captured|in the last|30 days")};
    QTest::newRow("between") << QStringLiteral("score between 10 and 20") << QStringList{QStringLiteral("Score|is|10 to 20")};
    QTest::newRow("a group") << QStringLiteral("score > 1 and (source = Bing or state = CA)")
                             << QStringList{QStringLiteral("Score|>|1"), QStringLiteral("||Source is Bing or state is CA")};
}

void ConditionBuilderTest::showsEveryPartAsAChip()
{
    QFETCH(QString, condition);
    QFETCH(QStringList, chips);
    QStringList shown;
    for (const Condition &part : partsOf(read(condition))) {
        const PartText text = textOf(part, m_info->catalog);
        shown << text.field + u'|' + text.operation + u'|' + text.value;
    }
    QCOMPARE(shown, chips);
}

void ConditionBuilderTest::namesTheFileOfAnImport()
{
    const Condition condition = Condition::test(F::Import, Operator::Equal, {qint64(3)});
    QCOMPARE(textOf(condition, m_info->catalog, {{3, QStringLiteral("people.csv")}}).value, QStringLiteral("people.csv"));
    QCOMPARE(textOf(condition, m_info->catalog).value, QStringLiteral("3"));
    QCOMPARE(textOf(read(QStringLiteral("import = 3")), m_info->catalog, {{3, QStringLiteral("people.csv")}}).value, QStringLiteral("people.csv"));
}

void ConditionBuilderTest::givesBackTheTestItWasGiven_data()
{
    QTest::addColumn<QString>("condition");
    for (const char *text :
         {"source = Bing", "source in (\"Google Ads\", Bing)", "source not in (\"Google Ads\", Bing)", "source != Bing",
          "source = \"Not known\"", "source contains goo", "stage = New", "stage in (New, Won)", "owner != \"Maya Torres\"",
          "owner is empty", "tags contains vip", "tags contains (vip, solar)", "company starts with Ac",
          "company in (Acme, \"Globex, Inc.\")", "email is not empty", "score >= 40", "score between 10 and 20",
          "score in (1, 2, 3)", "amount > 1200.5", "created_at within last 30 days", "created_at >= 2026-01-31",
          "created_at = last month", "created_at < 3 days ago", "created_at between 2026-01-01 and 2026-01-31",
          "next_action_at within next 2 hours", "birthday = today", "do_not_call is true", "do_not_call is false",
          "not source = Bing"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ConditionBuilderTest::givesBackTheTestItWasGiven()
{
    QFETCH(QString, condition);
    const Condition asked = simplified(read(condition));
    for (const TestEdit::Shape shape : {TestEdit::Shape::Stacked, TestEdit::Shape::Row}) {
        TestEdit edit(m_info, shape);
        edit.setTest(asked);
        const Result<Condition> made = edit.test();
        QVERIFY2(made.isOk(), made.isOk() ? "" : qPrintable(made.error().message));
        QCOMPARE(write(*made), write(asked));
    }
}

void ConditionBuilderTest::givesBackTheGroupsItWasGiven_data()
{
    QTest::addColumn<QString>("condition");
    for (const char *text :
         {"", "score >= 40", "score >= 40 and source = Bing", "score >= 40 or source = Bing",
          "score >= 40 and (source = Bing or state = CA)", "source = Bing or (score > 1 and score < 9)",
          "not (source = Bing or state = CA)", "score >= 40 and not (source = Bing or state = CA)",
          "(source = Bing or state = CA) and (score > 1 or email is empty)"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ConditionBuilderTest::givesBackTheGroupsItWasGiven()
{
    QFETCH(QString, condition);
    const Condition asked = read(condition);
    QVERIFY(ConditionGroupEdit::fits(asked));
    ConditionGroupEdit edit(m_info);
    edit.setCondition(asked);
    const Result<Condition> made = edit.condition(true);
    QVERIFY2(made.isOk(), made.isOk() ? "" : qPrintable(made.error().message));
    QCOMPARE(write(*made), write(asked));
}

void ConditionBuilderTest::leavesDeeperConditionsToTheText_data()
{
    QTest::addColumn<QString>("condition");
    QTest::newRow("three levels") << QStringLiteral("score > 1 and (state = CA or (source = Bing and score < 9))");
    QTest::newRow("all of a group denied") << QStringLiteral("not (source = Bing and state = CA)");
    QTest::newRow("denied twice") << QStringLiteral("not not (source = Bing or state = CA)");
}

void ConditionBuilderTest::leavesDeeperConditionsToTheText()
{
    QFETCH(QString, condition);
    QVERIFY(!ConditionGroupEdit::fits(read(condition)));
}

void ConditionBuilderTest::replacesAddsAndRemovesParts()
{
    Condition condition = read(QStringLiteral("score > 1 and state = CA"));
    condition = withPart(condition, 0, read(QStringLiteral("score > 2")));
    QCOMPARE(write(condition), write(read(QStringLiteral("score > 2 and state = CA"))));
    condition = withNewPart(condition, read(QStringLiteral("source = Bing")));
    QCOMPARE(partsOf(condition).size(), std::size_t(3));
    condition = withPart(condition, 1, std::nullopt);
    QCOMPARE(write(condition), write(read(QStringLiteral("score > 2 and source = Bing"))));
    condition = withPart(withPart(condition, 1, std::nullopt), 0, std::nullopt);
    QVERIFY(condition.isEverything());
}

void ConditionBuilderTest::saysWhatIsWrongWithANumber()
{
    TestEdit edit(m_info, TestEdit::Shape::Stacked);
    edit.setField(F::Score);
    QVERIFY(!edit.test());
    auto *line = edit.findChild<QLineEdit *>();
    QVERIFY(line);
    QTest::keyClicks(line, QStringLiteral("many"));
    const Result<Condition> wrong = edit.test();
    QVERIFY(!wrong);
    QVERIFY2(wrong.error().message.contains(QStringLiteral("many")), qPrintable(wrong.error().message));
    line->setText(QStringLiteral("40"));
    QVERIFY(edit.test().isOk());
}

void ConditionBuilderTest::asksForOneOrSeveralValuesByWhatIsChecked()
{
    TestEdit edit(m_info, TestEdit::Shape::Stacked);
    edit.setField(F::Source);
    auto *list = edit.findChild<QListWidget *>();
    QVERIFY(list);
    list->item(0)->setCheckState(Qt::Checked);
    QCOMPARE(write(*edit.test()), QStringLiteral("source = \"Google Ads\""));
    list->item(1)->setCheckState(Qt::Checked);
    QCOMPARE(edit.test()->op(), Operator::In);
}

void ConditionBuilderTest::keepsCommasInsideQuotes()
{
    QCOMPARE(splitValues(QStringLiteral("Acme, \"Globex, Inc.\" ,, x")),
             (QStringList{QStringLiteral("Acme"), QStringLiteral("Globex, Inc."), QStringLiteral("x")}));
    const QStringList values{QStringLiteral("a"), QStringLiteral("b, c")};
    QCOMPARE(splitValues(joinedValues(values)), values);
}

QTEST_MAIN(ConditionBuilderTest)
#include "tst_conditionbuilder.moc"

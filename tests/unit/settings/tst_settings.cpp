#include "core/settings/settings.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace lead;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAsShipped();
    void forgetsAWorkspaceWithAllThatWasKeptOfIt();
    void findsEverythingAgainInAnotherRun();
    void keepsWorkspacesApart();
    void tellsOnlyOfWhatChanged();
    void staysWithinItsLimitsWhateverTheFileSays();
    void tellsNoKeyFromTheShippedKeys();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void SettingsTest::startsAsShipped()
{
    const Settings settings(file(QStringLiteral("new.ini")));
    QCOMPARE(settings.appearance(), Appearance());
    QVERIFY(settings.lettersEnabled());
    QVERIFY(settings.keys().isEmpty());
    QVERIFY(settings.lastWorkspace().isEmpty());
    QVERIFY(!settings.isDismissed(Settings::Hint::Tour));
    QVERIFY(!settings.windowPlace(QStringLiteral("u1")));
    QVERIFY(settings.columns(QStringLiteral("u1"), QStringLiteral("leads")).empty());
}

void SettingsTest::forgetsAWorkspaceWithAllThatWasKeptOfIt()
{
    const QString path = file(QStringLiteral("forget.ini"));
    const QString erased = file(QStringLiteral("erased.leadwright"));
    const QString kept = file(QStringLiteral("kept.leadwright"));
    Settings settings(path);
    settings.noteWorkspace(kept, QStringLiteral("u1"));
    settings.noteWorkspace(erased, QStringLiteral("u2"));
    for (const QString &uuid : {QStringLiteral("u1"), QStringLiteral("u2")}) {
        settings.setDraft(uuid, LeadId{7}, QStringLiteral("Calls back"));
        settings.setPageState(uuid, QStringLiteral("leads"), {{QStringLiteral("shown"), 3}});
    }
    settings.forgetWorkspace(erased);
    QCOMPARE(settings.recentWorkspaces(), QStringList{kept});
    QVERIFY(settings.lastWorkspace().isEmpty() && settings.uuidOf(erased).isEmpty());
    QVERIFY(settings.draft(QStringLiteral("u2"), LeadId{7}).isEmpty());
    QVERIFY(settings.pageState(QStringLiteral("u2"), QStringLiteral("leads")).isEmpty());
    QCOMPARE(settings.draft(QStringLiteral("u1"), LeadId{7}), QStringLiteral("Calls back"));
    // A copy of a workspace has its uuid, and what is kept is that of both.
    settings.noteWorkspace(erased, QStringLiteral("u1"));
    settings.forgetWorkspace(erased);
    QCOMPARE(settings.draft(QStringLiteral("u1"), LeadId{7}), QStringLiteral("Calls back"));
    settings.setDraft(QStringLiteral("u1"), LeadId{7}, {});
    QVERIFY(settings.draft(QStringLiteral("u1"), LeadId{7}).isEmpty());
}

void SettingsTest::findsEverythingAgainInAnotherRun()
{
    const QString path = file(QStringLiteral("again.ini"));
    const QString uuid = QStringLiteral("6b1d");
    const Appearance appearance{Appearance::Scheme::Dark, Appearance::Density::Compact, 120, true, true};
    const WindowPlace place{QByteArray("\x01\xd9\xd0\0\xff", 5), QStringLiteral("import"), true};
    const std::vector<ColumnChoice> columns{{F::Company, 180}, {F::CreatedAt, 0}, {1003, 96}};
    const QJsonObject state{{QStringLiteral("search"), QStringLiteral("ümlaut, \"quoted\"; x")}};
    {
        Settings settings(path);
        settings.setAppearance(appearance);
        settings.setLanguage(QStringLiteral("de"));
        settings.setLettersEnabled(false);
        settings.setKeys(QStringLiteral("lead.call"), QStringList{QStringLiteral("Ctrl+Shift+C"), QStringLiteral("G, C")});
        settings.noteWorkspace(file(QStringLiteral("a, b.leadwright")), uuid);
        settings.noteCommand(QStringLiteral("go.leads"));
        settings.noteCommand(QStringLiteral("lead.call"));
        settings.noteCommand(QStringLiteral("go.leads"));
        settings.dismiss(Settings::Hint::Tour);
        settings.setWindowPlace(uuid, place);
        settings.setSplitterSizes(uuid, Settings::Splitter::LeadsDetail, {900, 404});
        settings.setColumns(uuid, QStringLiteral("leads"), columns);
        settings.setPageState(uuid, QStringLiteral("leads"), state);
        settings.noteLead(uuid, LeadId{7});
        settings.noteLead(uuid, LeadId{9});
        settings.noteLead(uuid, LeadId{7});
    }
    const Settings settings(path);
    QCOMPARE(settings.appearance(), appearance);
    QCOMPARE(settings.language(), QStringLiteral("de"));
    QVERIFY(!settings.lettersEnabled());
    QCOMPARE(settings.keys().value(QStringLiteral("lead.call")),
             (QStringList{QStringLiteral("Ctrl+Shift+C"), QStringLiteral("G, C")}));
    QCOMPARE(settings.lastWorkspace(), file(QStringLiteral("a, b.leadwright")));
    QCOMPARE(settings.recentWorkspaces(), QStringList{file(QStringLiteral("a, b.leadwright"))});
    QCOMPARE(settings.uuidOf(file(QStringLiteral("a, b.leadwright"))), uuid);
    QCOMPARE(settings.recentCommands(), (QStringList{QStringLiteral("go.leads"), QStringLiteral("lead.call")}));
    QCOMPARE(settings.commandUses().value(QStringLiteral("go.leads")), 2);
    QVERIFY(settings.isDismissed(Settings::Hint::Tour));
    QCOMPARE(*settings.windowPlace(uuid), place);
    QCOMPARE(settings.splitterSizes(uuid, Settings::Splitter::LeadsDetail), (QList<int>{900, 404}));
    QVERIFY(settings.columns(uuid, QStringLiteral("leads")) == columns);
    QCOMPARE(settings.pageState(uuid, QStringLiteral("leads")), state);
    QVERIFY(settings.recentLeads(uuid) == (std::vector<LeadId>{LeadId{7}, LeadId{9}}));
}

void SettingsTest::keepsWorkspacesApart()
{
    Settings settings(file(QStringLiteral("apart.ini")));
    settings.setColumns(QStringLiteral("one"), QStringLiteral("leads"), {{F::Company, 80}});
    settings.noteLead(QStringLiteral("one"), LeadId{5});
    QVERIFY(settings.columns(QStringLiteral("two"), QStringLiteral("leads")).empty());
    QVERIFY(settings.columns(QStringLiteral("one"), QStringLiteral("other")).empty());
    QVERIFY(settings.recentLeads(QStringLiteral("two")).empty());
}

void SettingsTest::tellsOnlyOfWhatChanged()
{
    Settings settings(file(QStringLiteral("tells.ini")));
    QSignalSpy appearance(&settings, &Settings::appearanceChanged);
    QSignalSpy keyboard(&settings, &Settings::keyboardChanged);
    settings.setAppearance({});
    settings.setLettersEnabled(true);
    QCOMPARE(appearance.count(), 0);
    QCOMPARE(keyboard.count(), 0);
    settings.setAppearance({.textPercent = 110});
    settings.setLettersEnabled(false);
    QCOMPARE(appearance.count(), 1);
    QCOMPARE(keyboard.count(), 1);
}

void SettingsTest::staysWithinItsLimitsWhateverTheFileSays()
{
    const QString path = file(QStringLiteral("odd.ini"));
    {
        QSettings raw(path, QSettings::IniFormat);
        raw.setValue(QStringLiteral("appearance/scheme"), 77);
        raw.setValue(QStringLiteral("appearance/textPercent"), QStringLiteral("huge"));
        raw.setValue(QStringLiteral("workspace-u/recentLeads"), QStringList{QStringLiteral("-4"), QStringLiteral("x")});
        raw.setValue(QStringLiteral("workspace-u/pages/leads"), QStringLiteral("{broken"));
    }
    Settings settings(path);
    QCOMPARE(settings.appearance().scheme, Appearance::Scheme::Dark);
    QCOMPARE(settings.appearance().textPercent, Appearance::SmallestText);
    QVERIFY(settings.recentLeads(QStringLiteral("u")).empty());
    QVERIFY(settings.pageState(QStringLiteral("u"), QStringLiteral("leads")).isEmpty());
    for (int i = 0; i < 30; ++i) {
        settings.noteWorkspace(file(QString::number(i)), QString::number(i));
        settings.noteCommand(QString::number(i));
        settings.noteLead(QStringLiteral("u"), LeadId{i + 1});
    }
    QCOMPARE(settings.recentWorkspaces().size(), 8);
    QCOMPARE(settings.recentWorkspaces().first(), file(QStringLiteral("29")));
    QCOMPARE(settings.uuidOf(file(QStringLiteral("22"))), QStringLiteral("22"));
    QVERIFY(settings.uuidOf(file(QStringLiteral("21"))).isEmpty());
    QCOMPARE(settings.recentCommands().size(), 20);
    QCOMPARE(settings.recentLeads(QStringLiteral("u")).size(), std::size_t(12));
}

void SettingsTest::tellsNoKeyFromTheShippedKeys()
{
    Settings settings(file(QStringLiteral("keys.ini")));
    settings.setKeys(QStringLiteral("lead.call"), QStringList());
    QVERIFY(settings.keys().contains(QStringLiteral("lead.call")));
    QVERIFY(settings.keys().value(QStringLiteral("lead.call")).isEmpty());
    settings.setKeys(QStringLiteral("lead.call"), std::nullopt);
    QVERIFY(!settings.keys().contains(QStringLiteral("lead.call")));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"

#include "core/domain/scoremodel.h"
#include "core/leads/activityacts.h"
#include "core/leads/definitionacts.h"
#include "core/leads/emailacts.h"
#include "core/leads/holidayacts.h"
#include "core/leads/textacts.h"
#include "core/leads/viewacts.h"
#include "core/settings/workspacesetup.h"
#include "core/storage/workspace.h"
#include "tests/support/testwindow.h"
#include "tests/support/testworkspace.h"
#include "tests/trust/filespy.h"
#include "tests/trust/trustline.h"

#include "ui/commands/commandregistry.h"
#include "ui/leads/detail/mergedialog.h"
#include "ui/leads/leadspage.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/linkopener.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QHostAddress>
#include <QHostInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextEdit>
#include <QUdpSocket>

using namespace lead;

namespace {

// Stands in every hostile text, so that the test knows where one is shown.
const QString mark = QStringLiteral("Hostmark");

// Lines of the log that have one in them.
QStringList logged;
QtMessageHandler ordinary = nullptr;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (text.contains(mark) && !text.startsWith(u"TRUST"))
        logged << text.left(200);
    ordinary(type, context, text.left(500));
}

// What was shown of them, by the kind of thing that showed it.
struct Shown
{
    QMap<QString, qint64> counts;
    QStringList bad;

    void text(const QString &kind, const QString &text, bool isPlain)
    {
        if (!text.contains(mark))
            return;
        ++counts[kind];
        if (!isPlain)
            bad << kind + QStringLiteral(": ") + text.left(120);
    }
};

// Plain, or with nothing but our own paragraphs and line ends around text that was made harmless.
bool isHarmlessTip(QString tip)
{
    if (!Qt::mightBeRichText(tip))
        return true;
    for (const char *own : {"<p>", "</p>", "<br>"})
        tip.remove(QLatin1String(own));
    return !tip.contains(u'<');
}

void walkLabels(Shown &shown, QWidget *widget)
{
    if (const auto *label = qobject_cast<QLabel *>(widget))
        shown.text(QStringLiteral("labels"), label->text(), label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()));
    if (const auto *box = qobject_cast<QMessageBox *>(widget))
        shown.text(QStringLiteral("message boxes"), box->text() + box->informativeText(), box->textFormat() == Qt::PlainText);
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        shown.text(QStringLiteral("buttons"), button->text(), true);
    shown.text(QStringLiteral("tooltips"), widget->toolTip(), isHarmlessTip(widget->toolTip()));
    shown.text(QStringLiteral("tooltips"), widget->whatsThis(), isHarmlessTip(widget->whatsThis()));
    for (const QAction *action : widget->actions())
        shown.text(QStringLiteral("tooltips"), action->toolTip(), isHarmlessTip(action->toolTip()));
}

void walkDocuments(Shown &shown, QWidget *widget)
{
    const auto *edit = qobject_cast<QTextEdit *>(widget);
    if (!edit)
        return;
    const QString text = edit->toPlainText();
    bool isPlain = true;
    for (const QTextFormat &format : edit->document()->allFormats())
        isPlain &= !format.isImageFormat() && !format.isTableFormat();
    shown.text(QStringLiteral("documents"), text, isPlain && text.contains(u'<') == edit->document()->toRawText().contains(u'<'));
}

void walkModels(Shown &shown, QWidget *widget)
{
    const auto *view = qobject_cast<QAbstractItemView *>(widget);
    const QAbstractItemModel *model = view ? view->model() : nullptr;
    if (!model)
        return;
    for (int row = 0; row < std::min(model->rowCount(view->rootIndex()), 60); ++row) {
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view->rootIndex());
            shown.text(QStringLiteral("cells"), index.data(Qt::DisplayRole).toString(), true); // delegates draw them as they are
            const QString tip = index.data(Qt::ToolTipRole).toString();
            shown.text(QStringLiteral("tooltips"), tip, isHarmlessTip(tip));
        }
    }
}

} // namespace

// The real window over leads that somebody prepared.
class TestHostileWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_bait;
    Shown m_shown;

    QString bait() const { return m_bait.filePath(QStringLiteral("hostile-bait.png")); }

    QByteArray rows() const
    {
        const QString picture = QStringLiteral("<img src=\"file://%1\">").arg(bait());
        const QStringList names{picture, QStringLiteral("<b>bold</b><a href='http://host.invalid/x'>x</a>"), QStringLiteral("<script>alert(1)</script>"), QStringLiteral("<table><tr><td>x</table>"),
                                QStringLiteral("{{first_name}} ${7*7} %1 %2 %n"), QStringLiteral("'; DROP TABLE lead; --"), QStringLiteral("\u202Egnp.exe\u202C"), QStringLiteral("&amp; &File &&"),
                                QStringLiteral("=HYPERLINK(\"\"http://host.invalid\"\")").replace(u'"', QString()), QStringLiteral("Z\u0351\u0357\u036A\u0300a\u0334\u0321l\u0360g\u0489o"), QStringLiteral("file:///etc/passwd"),
                                QStringLiteral("\\\\host.invalid\\share"), QStringLiteral("<html><body background='file://%1'>").arg(bait()), QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467")};
        QString csv = QStringLiteral("First name,Last name,Company,Email,Job title,Notes,Tags,Website\r\n");
        int n = 0;
        const auto quoted = [](QString text) -> QString { return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"'; };
        for (const QString &name : names) {
            const QString text = name + u' ' + mark;
            csv += QStringList{quoted(text), quoted(text), quoted(text), QStringLiteral("p%1@example.com").arg(++n), quoted(text), quoted(text), quoted(text), quoted(QStringLiteral("https://example.com/?q=%1").arg(n))}.join(u',') + QStringLiteral("\r\n");
        }
        const QString word = mark + QString(20000, u'W');
        csv += quoted(word) + u',' + quoted(word) + QStringLiteral(",,long@example.com,,") + quoted(mark + QString(1000000, u'n')) + QStringLiteral(",,\r\n");
        return csv.toUtf8();
    }
    void walk()
    {
        QTest::qWait(30);
        for (QWidget *widget : QApplication::allWidgets()) {
            walkLabels(m_shown, widget);
            walkDocuments(m_shown, widget);
            walkModels(m_shown, widget);
        }
        for (QWidget *window : QApplication::topLevelWidgets())
            if (window->isVisible())
                (void)window->grab(); // draws everything
    }
    // Stages and tasks with such names, as another program may write them.
    void nameStagesAndTasks(const QString &path, const std::vector<LeadId> &leads)
    {
        const SystemClock clock;
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, clock, Connection::Mode::Writer);
        VERIFY_OK(workspace);
        const QString picture = QStringLiteral("<img src=\"file://%1\"> %2").arg(bait(), mark);
        WorkspaceSetup setup(**workspace);
        const auto state = setup.state();
        VERIFY_OK(state);
        std::vector<PipelineSetup> after = state->pipelines;
        int n = 0;
        for (Stage &stage : after.front().stages)
            stage.name = picture + QString::number(++n);
        VERIFY_OK(setup.savePipelines(state->pipelines, after, {}));
        for (const LeadId lead : leads)
            VERIFY_OK(ActivityActs(**workspace).addTask(lead, picture, clock.now() + 3600000));
    }
    // Whatever else somebody can give a name to, and a file and an e-mail of whoever wants something.
    void nameEverythingElse(const QString &path, const QList<LeadId> &leads)
    {
        const SystemClock clock;
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, clock, Connection::Mode::Writer);
        VERIFY_OK(workspace);
        Workspace &w = **workspace;
        const QString name = QStringLiteral("<img src=hostile-bait.png> ") + mark;
        WorkspaceSetup setup(w);
        VERIFY_OK(setup.addField({name, FieldType::Choice, {name + u'1', name + u'2'}}));
        std::vector<User> people = w.users();
        people.push_back({{}, name, QStringLiteral("somebody@example.com"), QStringLiteral("rep"), true});
        VERIFY_OK(setup.saveUsers(w.users(), people, {}));
        VERIFY_OK(w.reload());
        LeadTexts texts;
        texts.templates.push_back({name, name});
        for (const Stage &stage : w.stages())
            texts.scripts[stage.id] = name + QStringLiteral(" {first_name}");
        VERIFY_OK(TextActs(w).save(*TextActs(w).texts(), texts));
        VERIFY_OK(HolidayActs(w).save(w.holidays(), {{QDate(2031, 1, 1), name}}));
        SavedView view;
        view.name = name;
        VERIFY_OK(ViewActs(w).save(view));
        const std::function<QJsonValue(const QJsonValue &)> renamed = [&](const QJsonValue &value) -> QJsonValue {
            if (value.isArray()) {
                QJsonArray array;
                for (const QJsonValue &part : value.toArray())
                    array.append(renamed(part));
                return array;
            }
            QJsonObject object = value.toObject();
            for (const QString &key : object.keys())
                if (object.value(key).isArray() || object.value(key).isObject())
                    object.insert(key, renamed(object.value(key)));
            if (object.contains(QLatin1StringView("name")))
                object.insert(QStringLiteral("name"), QString(name + u' ' + object.value(QLatin1StringView("name")).toString()));
            return value.isObject() ? QJsonValue(object) : value;
        };
        const QJsonObject model = renamed(QJsonDocument::fromJson(starterScoreModel(QStringLiteral("sales")).toUtf8()).object()).toObject();
        const auto before = DefinitionActs(w).all();
        VERIFY_OK(before);
        const Definition *current = currentOf(*before, Definition::scoreName());
        VERIFY_OK(DefinitionActs(w).publish({{Definition::scoreName(), QString::fromUtf8(QJsonDocument(model).toJson()), current ? current->version : 0}}, {leads.begin(), leads.end()}));
        const QString folder = m_bait.filePath(mark);
        QVERIFY(QDir().mkpath(folder));
        const auto written = [&folder](const QString &file, const QByteArray &bytes) {
            QFile out(folder + u'/' + file);
            if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
                qFatal("cannot write a test file");
            return out.fileName();
        };
        VERIFY_OK(ActivityActs(w).attach(leads.front(), written(QStringLiteral("<img src=picture.png> %1.txt").arg(mark), "x")));
        const QByteArray html = "<html><body background=\"file://" + bait().toUtf8() + "\"><img src=\"http://host.invalid/p.png\"><img src=\"file://" + bait().toUtf8() + "\"><p>" + mark.toUtf8() + " <script>alert(1)</script></body></html>";
        VERIFY_OK(EmailActs(w).add(leads.front(), written(QStringLiteral("mail.eml"), "From: \"" + name.toUtf8() + "\" <p1@example.com>\r\nTo: me@example.com\r\nSubject: " + name.toUtf8()
                                                          + "\r\nMessage-ID: <1@host.invalid>\r\nDate: Mon, 02 Mar 2026 09:00:00 +0000\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html)));
        VERIFY_OK(ActivityActs(w).addNote(leads.front(), QStringLiteral("@[%1](user:1) [x](http://host.invalid/%2) ![](file://%3)").arg(mark, mark, bait())));
    }
    // Dialogs and pages that are not on the way of an ordinary day.
    void lookEverywhere(TestWindow &w, const std::vector<LeadId> &leads)
    {
        w.window.go(QStringLiteral("leads"));
        w.visible<LeadsPage>()->setCurrentLead(leads.front());
        QTest::qWait(300);
        walk();
        openLeadWindow(w.window, leads.front());
        QTest::qWait(200);
        auto *merging = new MergeDialog(w.leads, leads.at(0), leads.at(1), &w.window);
        merging->setAttribute(Qt::WA_DeleteOnClose);
        merging->open();
        QTest::qWait(200);
        walk();
        closeDialogs();
        for (const char *command : {"list.saveView", "list.filter", "list.export", "lead.snooze", "lead.exportPerson", "edit.history", "help.shortcuts"}) {
            w.window.commands().trigger(QString::fromLatin1(command));
            QTest::qWait(60);
            walk();
            closeDialogs();
        }
        w.window.go(QStringLiteral("day"));
        w.window.commands().trigger(QStringLiteral("day.session"));
        QTest::qWait(200);
        walk();
        w.window.go(QStringLiteral("scoring"));
        QTest::qWait(300);
        walk();
        for (const char *command : {"scoring.edit", "scoring.versions", "scoring.learn"}) {
            w.window.commands().trigger(QString::fromLatin1(command));
            QTest::qWait(100);
            walk();
            closeDialogs();
        }
        w.window.go(QStringLiteral("import"));
        QTest::qWait(100);
        walk();
    }
    static void closeDialogs()
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<QDialog *>(window); dialog && dialog->isVisible())
                dialog->reject();
        QTest::qWait(10);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(0xff0000u);
        QVERIFY(image.save(bait()));
        FileSpy::watch("hostile-bait");
        ordinary = qInstallMessageHandler(listen);
    }
    void cleanupTestCase() { qInstallMessageHandler(ordinary); }

    // The control: a careless label does load the picture, and the spy sees it.
    void seesACarelessLabel()
    {
        QLabel label(QStringLiteral("Bob <img src=\"%1\">").arg(bait()));
        label.show();
        (void)label.grab();
        QVERIFY2(!FileSpy::opened().isEmpty(), "the spy is blind");
        Shown shown;
        label.setText(mark + label.text());
        walkLabels(shown, &label);
        QCOMPARE(shown.bad.size(), 1);
        FileSpy::forget();
    }

    // The control for hosts: each way by which the libraries that the window uses could call one is seen.
    void seesACallToAHost()
    {
        qint64 ways = 0;
        const auto isSeen = [&](const auto &call) {
            FileSpy::forget();
            call();
            ++ways;
            return QTest::qWaitFor([] { return FileSpy::connections() > 0; }, 10000);
        };
        // Nobody listens at the port of one's own machine, and the name exists nowhere.
        QTcpSocket socket;
        QVERIFY2(isSeen([&] { socket.connectToHost(QHostAddress(QHostAddress::LocalHost), 9); }), "a connection");
        socket.abort();
        QVERIFY2(isSeen([&] { socket.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), 9); }), "a connection by IPv6");
        socket.abort();
        QUdpSocket packets;
        QVERIFY2(isSeen([&] { packets.writeDatagram("x", QHostAddress(QHostAddress::LocalHost), 9); }), "a packet");
        QVERIFY2(isSeen([&] { QHostInfo::lookupHost(QStringLiteral("host.invalid"), this, [](const QHostInfo &) {}); }), "a name looked up");
        QNetworkAccessManager web;
        QVERIFY2(isSeen([&] { web.get(QNetworkRequest(QUrl(QStringLiteral("http://127.0.0.1:9/picture.png")))); }), "a web page");
        QVERIFY2(isSeen([&] { web.get(QNetworkRequest(QUrl(QStringLiteral("https://pictures.invalid/picture.png")))); }), "a web page by name"); // a name that is not being looked up already
        QTest::qWait(200); // the answers come now, not during the test that follows
        FileSpy::forget();
        QCOMPARE(FileSpy::connections(), 0);
        sayTrust({QStringLiteral("P10"), QStringLiteral("control: ways to call a host, each seen by the spy"), ways, 0});
    }

    void showsTextsAsTheyAre()
    {
        TestWindow w;
        w.createWorkspace(mark + QStringLiteral(" <b>x<b>.leadwright"));
        w.importRows(rows());
        w.window.resize(1440, 900);
        w.window.go(QStringLiteral("leads"));
        auto *page = w.visible<LeadsPage>();
        QVERIFY(page);
        page->setDetailShown(true);
        walk();
        std::vector<LeadId> leads;
        whenDone(w.leads.list({}), &w.window, [&](const Result<LeadList> &list) { leads = list ? *list->ids : std::vector<LeadId>(); });
        QTRY_COMPARE(leads.size(), std::size_t(15));
        for (const LeadId lead : leads) {
            page->setCurrentLead(lead);
            QTest::qWait(20);
            walk();
        }
        for (const char *command : {"lead.note", "lead.task", "lead.stage", "lead.assign", "lead.tag", "lead.field", "lead.erase", "list.columns", "list.advanced", "list.sort"}) {
            w.window.commands().trigger(QString::fromLatin1(command));
            QTest::qWait(60);
            walk();
            closeDialogs();
        }
        w.window.commands().trigger(QStringLiteral("lead.delete"));
        QTest::qWait(100);
        walk();
        w.window.openPalette(mark);
        QTest::qWait(300);
        walk();
        closeDialogs();
        w.window.showToast({});
        w.window.complain(QStringLiteral("<img src=\"%1\"> %2").arg(bait(), mark));
        walk();
        w.window.openNotifications();
        walk();
        leads.pop_back(); // deleted above
        nameStagesAndTasks(w.leads.info()->path, leads);
        w.leads.catchUp();
        for (const char *place : {"board", "day", "calendar", "leads"}) {
            w.window.go(QLatin1String(place));
            QTest::qWait(400);
            walk();
        }
        nameEverythingElse(w.leads.info()->path, {leads.begin(), leads.end()});
        w.leads.catchUp();
        QTest::qWait(200);
        lookEverywhere(w, leads);
        for (const char *section : {"profile", "notifications", "workspace", "pipelines", "qualification", "holidays", "fields", "tags", "texts", "import", "users", "privacy", "data", "about"}) {
            w.window.go(QStringLiteral("settings"));
            QVERIFY(w.visible<SettingsPage>());
            w.visible<SettingsPage>()->showSection(QLatin1String(section));
            QTest::qWait(60);
            walk();
        }
        w.window.showImport(w.write(mark + QStringLiteral(" <i>list<i>.csv"), rows()));
        QVERIFY(w.press(QStringLiteral("Continue to columns")));
        walk();
        QVERIFY(w.press(QStringLiteral("Continue to preview")));
        walk();
        QVERIFY(w.press(QStringLiteral("Continue with")));
        walk();
        const QStringList opened = FileSpy::opened();
        qint64 total = 0;
        QStringList kinds;
        for (auto it = m_shown.counts.cbegin(); it != m_shown.counts.cend(); ++it) {
            total += it.value();
            kinds << QStringLiteral("%1 %2").arg(it.value()).arg(it.key());
        }
        sayTrust({QStringLiteral("P10"), QStringLiteral("hostile leads: texts shown by the real window"), total, m_shown.bad.size() + opened.size() + FileSpy::connections(),
                  kinds.join(QStringLiteral(", ")) + QStringLiteral("; files opened and hosts called: %1").arg(opened.size() + FileSpy::connections())});
        QVERIFY2(m_shown.bad.isEmpty(), qPrintable(m_shown.bad.join(u'\n')));
        QCOMPARE(opened, QStringList());
        QCOMPARE(logged, QStringList());
        QCOMPARE(FileSpy::connections(), 0);
        QVERIFY2(total > 2000, qPrintable(kinds.join(u' ')));
        for (const char *kind : {"labels", "cells", "tooltips", "buttons"})
            QVERIFY2(m_shown.counts.value(QLatin1String(kind)) > 0, kind);
    }

    void opensOnlyWhatIsHarmless()
    {
        qint64 tried = 0;
        QStringList bad;
        for (const char *text : {"file:///etc/passwd", "FILE:///etc/passwd", "smb://host.example/share", "javascript:alert(1)", "data:text/html,x", "vbscript:x", "ftp://host.example/x", "ssh://host.example", "x-scheme:y.example",
                                 "C:\\x.exe", "\\\\host.example\\share", "", "about:blank", "qrc:/x.y", "view-source:http://x.example", "http:///etc/passwd", "ht\ttp://x.example", "https://user:pw@host.example", "mailto:a@b.example?bcc=c@d.example",
                                 "localhost", "intranet", "http://localhost/x", "tel:*21*123#", "a@b.example?body=x", "*#06#", "+1;postd=99"}) {
            const QString link = QString::fromLatin1(text);
            ++tried;
            if (LinkOpener::web(link) || LinkOpener::mail(link) || LinkOpener::phone(link))
                bad << link;
        }
        sayTrust({QStringLiteral("P10"), QStringLiteral("links other than web pages, mail and telephone, offered to be opened"), tried, bad.size()});
        QCOMPARE(bad, QStringList());
        for (const char *link : {"https://example.com/a", "http://example.com", "example.com:8080/x"})
            QCOMPARE(LinkOpener::web(QString::fromLatin1(link))->shown, QStringLiteral("example.com"));
        QVERIFY(LinkOpener::mail(QStringLiteral("a@example.com")));
        QVERIFY(LinkOpener::phone(QStringLiteral("+12125550123")));
    }
};

QTEST_MAIN(TestHostileWindow)
#include "tst_hostilewindow.moc"

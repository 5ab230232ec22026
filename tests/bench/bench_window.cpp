// What the list of leads needs until it is painted, at a million leads, each beside a bare table of Qt's over numbers in
// memory. Painting goes into the backing store of an offscreen window, as on a screen without a graphics processor.

#include "benchworkspace.h"

#include "core/leads/leadservice.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadlistview.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QScrollBar>
#include <QTimer>
#include <benchmark/benchmark.h>

using namespace lead;

namespace {

constexpr int Width = 1180;
constexpr int Height = 720;
constexpr int TicksAStep = 3; // of the wheel: three rows

/// A table as trivial as can be: texts that are there already.
class BareModel : public QAbstractTableModel
{
public:
    BareModel(int rows, int columns)
        : m_rows(rows)
        , m_columns(columns)
    {
        for (int i = 0; i < 1000; ++i)
            m_texts << QStringLiteral("Value %1").arg(i);
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_texts[(index.row() * 7 + index.column() * 131) % 1000]) : QVariant();
    }

private:
    int m_rows;
    int m_columns;
    QStringList m_texts;
};

void until(const char *what, const std::function<bool()> &done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < 60000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    if (!done())
        qFatal("%s does not come", what);
}

// Everything that is to be painted is painted when this returns.
void paint(QWidget &window)
{
    QCoreApplication::sendPostedEvents();
    window.repaint();
}

struct Ours
{
    SystemClock clock;
    LeadService service{clock};
    LeadListModel model{service, clock};
    LeadListView view{model};

    Ours()
    {
        (void)service.open(benchWorkspace());
        until("the workspace", [this] { return service.isOpen() && service.info(); });
        model.reload();
        until("the list", [this] { return model.isListed(); });
        view.resize(Width, Height);
        view.show();
        settle();
    }
    bool isThere() const
    {
        for (int row = view.topRow(); row <= std::min(model.rowCount() - 1, view.topRow() + Height / 44); ++row)
            if (!model.row(row))
                return false;
        return true;
    }
    void settle()
    {
        paint(view);
        until("the rows", [this] { return isThere() && !model.isAsking(); });
        paint(view);
    }
};

std::unique_ptr<Ours> theOurs; // ends before the application does, for it may still be at work

Ours &ours()
{
    if (!theOurs)
        theOurs = std::make_unique<Ours>();
    return *theOurs;
}

QTableView &bare()
{
    static QTableView *view = nullptr;
    if (view)
        return *view;
    const Ours &like = ours();
    static BareModel model(like.model.rowCount(), like.model.columnCount());
    view = new QTableView;
    view->setModel(&model);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(like.view.verticalHeader()->defaultSectionSize());
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (int column = 0; column < model.columnCount(); ++column)
        view->setColumnWidth(column, like.view.columnWidth(column));
    view->resize(Width, Height);
    view->show();
    QCoreApplication::processEvents(); // it lays its rows out later
    paint(*view);
    return *view;
}

// The wheel: three rows further, only the strip that comes into sight is painted.
void scroll(benchmark::State &state, QTableView &view)
{
    QScrollBar *bar = view.verticalScrollBar();
    const int step = TicksAStep * view.verticalHeader()->defaultSectionSize();
    bar->setValue(0);
    paint(view);
    for (auto _ : state) {
        bar->setValue(bar->value() + step > bar->maximum() ? 0 : bar->value() + step);
        QCoreApplication::processEvents();
    }
}

void scrollOurs(benchmark::State &state)
{
    ours().view.scrollToRow(0);
    ours().settle();
    scroll(state, ours().view);
}

void scrollBare(benchmark::State &state)
{
    scroll(state, bare());
}

int elsewhere(int rows)
{
    static unsigned step = 0;
    return static_cast<int>(++step * 2654435761U % static_cast<unsigned>(rows - 100));
}

// The first frame after a jump: what is known of the rows there.
void jumpOurs(benchmark::State &state)
{
    LeadListView &view = ours().view;
    for (auto _ : state) {
        view.scrollToRow(elsewhere(ours().model.rowCount()));
        paint(view);
    }
}

void jumpBare(benchmark::State &state)
{
    QTableView &view = bare();
    const int height = view.verticalHeader()->defaultSectionSize();
    for (auto _ : state) {
        view.verticalScrollBar()->setValue(elsewhere(view.model()->rowCount()) * height);
        paint(view);
    }
}

// Until every row stands there with all that it shows.
void jumpFilled(benchmark::State &state)
{
    for (auto _ : state) {
        ours().view.scrollToRow(elsewhere(ours().model.rowCount()));
        ours().settle();
    }
}

void ask(const std::function<void(LeadQuery &)> &change)
{
    LeadQuery query = ours().model.query();
    change(query);
    ours().model.setQuery(query);
    until("the answer", [] { return !ours().model.isAsking(); });
}

void filterSortPaint(benchmark::State &state)
{
    bool isOn = false;
    for (auto _ : state) {
        isOn = !isOn;
        ask([isOn](LeadQuery &query) {
            query.search.clear();
            query.condition = isOn ? QStringLiteral("stage = Won and amount > 500 and created_at >= 2023-06-01")
                                   : QStringLiteral("stage = Won and amount > 400 and created_at >= 2023-06-01");
            query.sorts = {{F::Amount, Qt::DescendingOrder}};
        });
        ours().settle();
    }
    if (ours().model.list().matching == 0)
        state.SkipWithError("the filter finds nothing");
    state.counters["found"] = static_cast<double>(ours().model.list().matching);
}

void searchPaint(benchmark::State &state, const char *typed)
{
    bool isOn = false;
    for (auto _ : state) {
        isOn = !isOn;
        ask([isOn, typed](LeadQuery &query) {
            query.condition.clear();
            query.sorts = {ListSort()};
            query.search = QString::fromLatin1(typed) + (isOn ? u"" : u" ");
            if (!isOn)
                query.search = QStringLiteral("zimwood");
        });
        paint(ours().view);
    }
}

} // namespace

#define LEADWRIGHT_PAINTED Unit(benchmark::kMillisecond)->UseRealTime()

BENCHMARK(scrollBare)->LEADWRIGHT_PAINTED;
BENCHMARK(scrollOurs)->LEADWRIGHT_PAINTED;
BENCHMARK(jumpBare)->LEADWRIGHT_PAINTED;
BENCHMARK(jumpOurs)->LEADWRIGHT_PAINTED;
BENCHMARK(jumpFilled)->LEADWRIGHT_PAINTED;
BENCHMARK_CAPTURE(searchPaint, four_letters, "ston")->LEADWRIGHT_PAINTED;
BENCHMARK(filterSortPaint)->LEADWRIGHT_PAINTED;

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Theme theme(application);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    theOurs.reset();
    return 0;
}

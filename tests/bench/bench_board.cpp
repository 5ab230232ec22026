// What the board needs until it is painted, at a million leads: to open, for a notch of the wheel, for a card that is moved. Painting
// goes into the backing store of an offscreen window, as on a screen without a graphics processor.

#include "benchworkspace.h"

#include "core/leads/leadservice.h"
#include "core/settings/settings.h"
#include "ui/board/boardcards.h"
#include "ui/board/boardcolumnview.h"
#include "ui/board/boardcolumnwidget.h"
#include "ui/board/boardpage.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/joblist.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QMainWindow>
#include <QScrollBar>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>

using namespace lead;

namespace {

constexpr int Width = 1440;
constexpr int Height = 900;
constexpr int PixelsANotch = 120; // a little more than a card
constexpr double Nano = 1e-9;

void until(const char *what, const std::function<bool()> &done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < 60000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    if (!done())
        qFatal("%s does not come", what);
}

/// The board of a copy, since cards are moved.
struct Board
{
    QTemporaryDir folder;
    SystemClock clock;
    LeadService service{clock};
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    JobList jobs;
    QMainWindow window;
    CommandRegistry commands{window};
    BoardPage *page = nullptr;
    int shown = 0;

    Board()
    {
        const QString copy = folder.filePath(QStringLiteral("bench.leadwright"));
        if (!QFile::copy(benchWorkspace(), copy))
            qFatal("the workspace cannot be copied to %s", qPrintable(copy));
        (void)service.open(copy);
        until("the workspace", [this] { return service.isOpen() && service.info(); });
        page = new BoardPage({service, clock, settings, commands, jobs});
        QObject::connect(page, &BoardPage::shown, page, [this] { ++shown; });
        window.setCentralWidget(page);
        window.resize(Width, Height);
        window.show();
        window.activateWindow();
        settle();
    }
    BoardColumnView &view(std::size_t i) const { return page->columns().at(i)->view(); }
    BoardCards &cards(std::size_t i) const { return page->columns().at(i)->cards(); }
    void paint()
    {
        QCoreApplication::sendPostedEvents();
        window.repaint();
    }
    void settle()
    {
        const int before = shown;
        page->reload();
        until("the board", [this, before] { return shown > before && cards(0).rowCount() > 0 && cards(0).row(0); });
        paint();
    }
};

std::unique_ptr<Board> theBoard; // ends before the application does, for it may still be at work

Board &board()
{
    if (!theBoard)
        theBoard = std::make_unique<Board>();
    return *theBoard;
}

// A change elsewhere: asked anew, and painted.
void boardAgain(benchmark::State &state)
{
    Board &b = board();
    for (auto _ : state)
        b.settle();
}

void boardScroll(benchmark::State &state)
{
    QScrollBar *bar = board().view(0).verticalScrollBar();
    bar->setValue(0);
    board().paint();
    for (auto _ : state) {
        bar->setValue(bar->value() + PixelsANotch > bar->maximum() ? 0 : bar->value() + PixelsANotch);
        QCoreApplication::processEvents();
    }
}

// The whole window, as after a change of everything.
void boardPaint(benchmark::State &state)
{
    Board &b = board();
    for (auto _ : state)
        b.paint();
}

// From the key until it stands in the next column; what the service then does is not waited for.
void boardMove(benchmark::State &state)
{
    Board &b = board();
    double longest = 0;
    for (auto _ : state) {
        b.page->columns().at(0)->focusColumn(0);
        b.paint();
        const LeadId lead = b.view(0).current();
        QElapsedTimer clock;
        clock.start();
        QKeyEvent key(QEvent::KeyPress, Qt::Key_Right, Qt::ControlModifier);
        QCoreApplication::sendEvent(&b.view(0), &key);
        b.paint();
        const double took = static_cast<double>(clock.nsecsElapsed()) * Nano;
        if (b.cards(1).rowOf(lead) != 0) {
            state.SkipWithError("the card is not where it was put");
            break;
        }
        longest = std::max(longest, took);
        state.SetIterationTime(took);
        b.settle();
    }
    state.counters["longest_ms"] = longest * 1000;
}

} // namespace

BENCHMARK(boardAgain)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(boardScroll)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(boardPaint)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(boardMove)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(30);

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Theme theme(application);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    theBoard.reset();
    return 0;
}

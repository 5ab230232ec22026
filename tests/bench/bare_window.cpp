// As little as a program with a table in a window can be: started, painted once, ended. What leadwright is measured
// against, since Qt and the platform take this long whatever a program does.

#include <QAbstractTableModel>
#include <QApplication>
#include <QMainWindow>
#include <QTableView>
#include <QTimer>
#include <chrono>
#include <cstdio>

namespace {

class Numbers : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1'000'000; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 9; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("Value %1").arg(index.row())) : QVariant();
    }
};

class EndsWhenPainted : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, qApp, [] {
                std::printf("painted %.6f\n", std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count());
                QApplication::closeAllWindows();
            });
        }
        return false;
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Numbers numbers;
    auto *table = new QTableView;
    table->setModel(&numbers);
    table->viewport()->installEventFilter(new EndsWhenPainted(table));
    QMainWindow window;
    window.setCentralWidget(table);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

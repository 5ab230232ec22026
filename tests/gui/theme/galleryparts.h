#pragma once

#include <QList>
#include <QWidget>
#include <functional>

namespace lead {

/// Every widget in every state, in sections. Each is a page of its own, so that pictures stay readable.
QWidget *galleryOfControls();
QWidget *galleryOfViews();
QWidget *galleryOfWidgets();

/// Something that opens over a page.
struct Floating
{
    const char *name;
    QWidget *widget;
    std::function<void()> open;
};

/// Menus, dialogs, popovers and what lies over `page`, which owns them.
QList<Floating> makeFloating(QWidget *page);

} // namespace lead

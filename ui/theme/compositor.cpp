#include "ui/theme/compositor.h"

#include <QGuiApplication>
#include <QLibrary>
#include <QtGui/qguiapplication_platform.h>
#include <cstdint>
#include <cstdlib>

namespace lead {

#if QT_CONFIG(xcb)

namespace {

// The part of libxcb that is needed, as the platform plugin of Qt has it loaded; so nothing has to be linked for it.
struct Cookie
{
    unsigned int sequence;
};
struct Reply // of both questions
{
    std::uint8_t type;
    std::uint8_t pad;
    std::uint16_t sequence;
    std::uint32_t length;
    std::uint32_t value;
};
using InternAtom = Cookie (*)(xcb_connection_t *, std::uint8_t, std::uint16_t, const char *);
using GetOwner = Cookie (*)(xcb_connection_t *, std::uint32_t);
using ReplyTo = Reply *(*)(xcb_connection_t *, Cookie, void **);

std::uint32_t take(Reply *reply)
{
    const std::uint32_t value = reply ? reply->value : 0;
    std::free(reply); // NOLINT(cppcoreguidelines-no-malloc): xcb allocates so
    return value;
}

} // namespace

// Whoever composites owns a selection of this name.
bool hasCompositor()
{
    // The offscreen platform has this interface, too, with nothing behind it.
    auto *x11 = QGuiApplication::platformName() == u"xcb" ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    if (!x11 || !x11->connection())
        return true;
    static QLibrary xcb(QStringLiteral("xcb"), 1);
    static const auto internAtom = reinterpret_cast<InternAtom>(xcb.resolve("xcb_intern_atom"));
    static const auto atomReply = reinterpret_cast<ReplyTo>(xcb.resolve("xcb_intern_atom_reply"));
    static const auto getOwner = reinterpret_cast<GetOwner>(xcb.resolve("xcb_get_selection_owner"));
    static const auto ownerReply = reinterpret_cast<ReplyTo>(xcb.resolve("xcb_get_selection_owner_reply"));
    if (!internAtom || !atomReply || !getOwner || !ownerReply)
        return true;
    constexpr char Name[] = "_NET_WM_CM_S0";
    xcb_connection_t *connection = x11->connection();
    const std::uint32_t atom = take(atomReply(connection, internAtom(connection, 0, sizeof(Name) - 1, Name), nullptr));
    return atom != 0 && take(ownerReply(connection, getOwner(connection, atom), nullptr)) != 0;
}

#else

bool hasCompositor()
{
    return true;
}

#endif

} // namespace lead

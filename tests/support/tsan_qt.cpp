// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells ThreadSanitizer what Qt, which is not built with it, does out of its sight: a posted event,
// a queued signal or call and a finished future make everything the sender did before visible to
// the receiver; a thread that was waited for leaves all it did, up to the last object it deleted,
// to whoever waited. Without this, every value handed to another thread is reported as a race.
//
// The functions below stand in front of Qt's in programs of the preset `tsan`. One place serves all
// crossings, so a race between two threads that also exchange events in between may stay unseen;
// nothing is reported that is not one.

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFutureInterface>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

char crossing;

void leave()
{
    __tsan_release(&crossing);
}

void arrive()
{
    __tsan_acquire(&crossing);
}

template <typename Function>
Function *qtsOwn(const char *symbol)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, symbol));
}

bool beforeDelivery(void **)
{
    arrive();
    return false;
}

/// What a pool is given runs on another thread; nobody there asks for a delivery.
class HandedOver : public QRunnable {
public:
    explicit HandedOver(QRunnable *given) : m_given(given) { }

    void run() override
    {
        arrive();
        const bool isOurs = m_given->autoDelete();
        m_given->run();
        if (isOurs)
            delete m_given;
        leave();
    }

private:
    QRunnable *m_given;
};

const bool registered = QInternal::registerCallback(QInternal::EventNotifyCallback, beforeDelivery);

} // namespace

void QMetaObject::activate(QObject *sender, const QMetaObject *meta, int signal, void **arguments)
{
    static auto *const own = qtsOwn<void(QObject *, const QMetaObject *, int, void **)>(
        "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    leave();
    own(sender, meta, signal, arguments);
}

bool QMetaObject::invokeMethodImpl(QObject *receiver, QtPrivate::QSlotObjectBase *slot,
                                   Qt::ConnectionType type, void *result)
{
    static auto *const own =
        qtsOwn<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
            "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14"
            "ConnectionTypeEPv");
    leave();
    return own(receiver, slot, type, result);
}

void QCoreApplication::postEvent(QObject *receiver, QEvent *event, int priority)
{
    static auto *const own = qtsOwn<void(QObject *, QEvent *, int)>(
        "_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    leave();
    own(receiver, event, priority);
}

void QThreadPool::start(QRunnable *runnable, int priority)
{
    static auto *const own =
        qtsOwn<void(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    auto *const handedOver = new HandedOver(runnable);
    leave();
    own(this, handedOver, priority);
}

void QThread::quit()
{
    static auto *const own = qtsOwn<void(QThread *)>("_ZN7QThread4quitEv");
    leave();
    own(this);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static auto *const own =
        qtsOwn<bool(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool isOver = own(this, deadline);
    arrive();
    return isOver;
}

/// QObject::~QObject() as part of another's destructor. Under its own name it would be given a body
/// of the compiler's.
extern "C" void destroyObject(QObject *object) __asm__("_ZN7QObjectD2Ev");
extern "C" void destroyObject(QObject *object)
{
    static auto *const own = qtsOwn<void(QObject *)>("_ZN7QObjectD2Ev");
    leave();
    own(object);
}

QMutex &QFutureInterfaceBase::mutex() const
{
    static auto *const own =
        qtsOwn<QMutex &(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase5mutexEv");
    arrive();
    leave();
    return own(this);
}

void QFutureInterfaceBase::reportFinished()
{
    static auto *const own =
        qtsOwn<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    leave();
    own(this);
}

bool QFutureInterfaceBase::derefT() const noexcept
{
    static auto *const own =
        qtsOwn<bool(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    leave();
    const bool isStillUsed = own(this);
    arrive();
    return isStillUsed;
}

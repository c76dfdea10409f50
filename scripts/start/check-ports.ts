import { createServer } from 'node:net'
import { StartError } from './start-error.ts'

/** A port that the system needs, the environment variable that moves it, and the command that takes it. */
export type WantedPort = { port: number; variable: 'PORT' | 'PORTAL_PORT'; command?: string }

/** Why a port cannot be had: the code of the system's error, or null if it can. */
function tryPort(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'UNKNOWN'))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)))
  })
}

/** Throws where a port is not free. Looks at ::1 too: browsers try it first for `localhost`. */
export async function checkPorts(wanted: WantedPort[], host: string): Promise<void> {
  const hosts = host === '127.0.0.1' ? [host, '::1'] : [host]
  for (const one of wanted)
    for (const address of hosts) {
      const code = await tryPort(one.port, address)
      if (code === 'EADDRINUSE') throw portTaken(one)
      if (code === 'EACCES') throw portForbidden(one)
      if (code === 'EADDRNOTAVAIL' && address === host) throw hostUnknown(host)
    }
}

const portTaken = ({ port, variable, command = 'npm start' }: WantedPort): StartError =>
  new StartError('KEWEN_PORT_TAKEN', {
    what: {
      zh: `端口 ${port} 已被占用（可能科闻已在运行）。`,
      en: `Port ${port} is taken; perhaps Kewen is running already.`,
    },
    remedy: {
      zh: `请关闭占用它的程序，或换一个端口：${variable}=${port + 100} ${command}`,
      en: `Close the program that holds it, or choose another port: ${variable}=${port + 100} ${command}`,
    },
  })

const portForbidden = ({ port, variable, command = 'npm start' }: WantedPort): StartError =>
  new StartError('KEWEN_PORT_TAKEN', {
    what: { zh: `系统不允许使用端口 ${port}。`, en: `The system does not let you use port ${port}.` },
    remedy: {
      zh: `请换一个 1024 以上的端口：${variable}=${port + 3000} ${command}`,
      en: `Choose a port above 1024: ${variable}=${port + 3000} ${command}`,
    },
  })

const hostUnknown = (host: string): StartError =>
  new StartError('KEWEN_PORT_TAKEN', {
    what: { zh: `本机没有地址 ${host}。`, en: `This computer has no address ${host}.` },
    remedy: { zh: '请检查环境变量 HOST。', en: 'Check the environment variable HOST.' },
  })
